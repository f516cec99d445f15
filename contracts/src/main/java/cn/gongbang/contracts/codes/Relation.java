package cn.gongbang.contracts.codes;

/** Relation of a person to the holder (domain.md §7). */
public enum Relation {
    HOLDER,
    SPOUSE,
    FATHER,
    MOTHER,
    SON,
    DAUGHTER,
    OTHER
}
