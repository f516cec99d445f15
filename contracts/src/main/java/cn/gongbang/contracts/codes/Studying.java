package cn.gongbang.contracts.codes;

/** Stage of schooling of a person (domain.md §7, 在读). */
public enum Studying {
    KINDERGARTEN,
    PRIMARY,
    JUNIOR_HIGH,
    SENIOR_HIGH,
    VOCATIONAL,
    UNIVERSITY,
    POSTGRADUATE
}
