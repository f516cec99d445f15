package cn.gongbang.contracts.codes;

/** Kind of home (domain.md §7, 住房). */
public enum HousingKind {
    SELF_BUILT,
    COMMERCIAL,
    AFFORDABLE,
    UNIT_RENTED,
    PUBLIC_RENTAL,
    RENTED,
    NONE,
    OTHER
}
