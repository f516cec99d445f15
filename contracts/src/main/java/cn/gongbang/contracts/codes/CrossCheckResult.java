package cn.gongbang.contracts.codes;

/** R-FLOW-6: what a register says. */
public enum CrossCheckResult {
    CLEAR,
    MISMATCH
}
