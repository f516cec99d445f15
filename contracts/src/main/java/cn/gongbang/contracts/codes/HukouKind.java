package cn.gongbang.contracts.codes;

/** Kind of household registration (domain.md §7, 户口). */
public enum HukouKind {
    URBAN,
    RURAL,
    CONVERTED
}
