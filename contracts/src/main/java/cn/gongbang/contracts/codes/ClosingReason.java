package cn.gongbang.contracts.codes;

/** R-DYN-8: why a case is closed. */
public enum ClosingReason {
    EXITED,
    DECEASED,
    LEFT_JOB,
    RETIRED,
    MOVED_AWAY,
    FALSIFIED,
    GIVEN_UP,
    DUPLICATE,
    MERGED
}
