package cn.gongbang.cases.assessment;

/** R-ELIG-10: the parts an explanation is told in, in this order; the bundle {@code trace} holds a heading for each. */
public enum TraceSection {
    STANDARD,
    PEOPLE,
    INCOME,
    EXPENSES,
    RESULT,
    EXCLUSIONS,
    QUALIFICATION
}
