package cn.gongbang.contracts.codes;

/** R-ELIG-2: the outcome of an assessment; NEAR_MISS families form the watch list, NONE is no hardship. */
public enum Category {
    DEEP,
    RELATIVE,
    ACCIDENTAL,
    NEAR_MISS,
    NONE
}
