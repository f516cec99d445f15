package cn.gongbang.contracts.codes;

/** R-FLOW-2…7: the steps of a review in their order; SUBDISTRICT_REVIEW is skipped for DIRECT unions. */
public enum ReviewStep {
    VISIT,
    DELIBERATION,
    PUBLIC_NOTICE,
    SUBDISTRICT_REVIEW,
    CROSS_CHECK,
    DISTRICT_DECISION
}
