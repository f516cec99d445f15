package cn.gongbang.contracts.codes;

/** Marital status of the holder (domain.md §7, 婚姻). */
public enum MaritalStatus {
    MARRIED,
    SINGLE,
    DIVORCED,
    WIDOWED
}
