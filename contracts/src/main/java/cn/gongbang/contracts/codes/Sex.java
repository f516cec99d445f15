package cn.gongbang.contracts.codes;

/** Sex as the 17th digit of a resident id tells it (R-ID-1). */
public enum Sex {
    MALE,
    FEMALE
}
