package cn.gongbang.contracts.codes;

/** R-ELIG-6: a finding that speaks against recognition; it never rejects by itself, an officer decides. */
public enum Exclusion {
    VEHICLE,
    SECOND_HOME,
    COMPANY_CONTROL,
    HIGH_FEE_SCHOOL,
    STUDY_ABROAD,
    REFUSED_CHECK,
    REFUSED_WORK
}
