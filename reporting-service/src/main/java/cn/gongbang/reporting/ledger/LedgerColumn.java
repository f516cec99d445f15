package cn.gongbang.reporting.ledger;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The columns of the weekly ledger that count events by their recorded time (contract.md, reporting-service). */
public enum LedgerColumn {
    @JsonProperty("applied")
    APPLIED,
    @JsonProperty("visited")
    VISITED,
    @JsonProperty("deliberationPassed")
    DELIBERATION_PASSED,
    @JsonProperty("noticePosted")
    NOTICE_POSTED,
    @JsonProperty("noticeEnded")
    NOTICE_ENDED,
    @JsonProperty("objections")
    OBJECTIONS,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("sentBack")
    SENT_BACK,
    @JsonProperty("newlyRecognized")
    NEWLY_RECOGNIZED,
    @JsonProperty("deep")
    DEEP,
    @JsonProperty("relative")
    RELATIVE,
    @JsonProperty("accidental")
    ACCIDENTAL,
    @JsonProperty("leftJob")
    LEFT_JOB,
    @JsonProperty("deceased")
    DECEASED,
    @JsonProperty("exited")
    EXITED
}
