package cn.gongbang.contracts.codes;

/** Nature of the employer (domain.md §7, 单位性质). */
public enum EmployerKind {
    STATE_BODY,
    STATE_OWNED,
    COLLECTIVE,
    PRIVATE,
    HMT_JOINT,
    FOREIGN_JOINT,
    OTHER
}
