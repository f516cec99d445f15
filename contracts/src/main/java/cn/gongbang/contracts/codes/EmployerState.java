package cn.gongbang.contracts.codes;

/** State of the employing enterprise (domain.md §7, 企业状况). */
public enum EmployerState {
    NORMAL,
    LOSS_MAKING,
    RESTRUCTURING,
    CLOSED
}
