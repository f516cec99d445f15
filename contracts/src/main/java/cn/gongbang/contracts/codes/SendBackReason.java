package cn.gongbang.contracts.codes;

/** R-FLOW-8: why a case is sent back. */
public enum SendBackReason {
    MATERIAL_MISSING,
    ID_CHECK_FAILED,
    TOO_FEW_INVESTIGATORS,
    NOTICE_TOO_SHORT,
    OBJECTION_UPHELD,
    CROSS_CHECK_MISMATCH,
    DUPLICATE
}
