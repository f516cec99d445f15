package cn.gongbang.contracts.codes;

/** R-FLOW-6: a register a case is checked against; ALL stands for the four together. */
public enum Register {
    CIVIL_AFFAIRS,
    VEHICLE,
    BUSINESS,
    PROPERTY,
    ALL
}
