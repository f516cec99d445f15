package cn.gongbang.contracts.codes;

/** R-ELIG-3: kind of an income line. */
public enum IncomeKind {
    WAGE,
    BUSINESS,
    PROPERTY,
    PENSION,
    TRANSFER,
    UNION_AID,
    URBAN_RURAL_BASIC_PENSION,
    FESTIVAL_GIFT
}
