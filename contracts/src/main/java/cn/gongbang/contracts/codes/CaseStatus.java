package cn.gongbang.contracts.codes;

/** Where a hardship case stands (contract.md, case-service). */
public enum CaseStatus {
    APPLIED,
    IN_REVIEW,
    SENT_BACK,
    RECOGNIZED,
    EXIT_OBSERVATION,
    REJECTED,
    WITHDRAWN,
    CLOSED
}
