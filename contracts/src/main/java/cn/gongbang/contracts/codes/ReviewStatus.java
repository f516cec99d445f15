package cn.gongbang.contracts.codes;

/** Where a review stands: running, sent back to a step, or decided. */
public enum ReviewStatus {
    IN_PROGRESS,
    SENT_BACK,
    APPROVED,
    REJECTED
}
