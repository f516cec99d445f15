package cn.gongbang.contracts.codes;

/** Kind of a certified disability (domain.md §7, 残疾). */
public enum DisabilityKind {
    VISUAL,
    HEARING,
    SPEECH,
    INTELLECTUAL,
    LIMB,
    MENTAL,
    MULTIPLE
}
