package cn.gongbang.testkit.compare;

import java.util.List;

/** The columns of the weekly ledger that are counted from events, in the order of the contract. */
public final class LedgerColumns {
    public static final List<String> NAMES = List.of(
            "applied",
            "visited",
            "deliberationPassed",
            "noticePosted",
            "noticeEnded",
            "objections",
            "submitted",
            "sentBack",
            "newlyRecognized",
            "deep",
            "relative",
            "accidental",
            "leftJob",
            "deceased",
            "exited");

    private LedgerColumns() {}
}
