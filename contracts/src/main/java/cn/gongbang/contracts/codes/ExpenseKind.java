package cn.gongbang.contracts.codes;

/** R-ELIG-5: kind of a rigid-expense line. */
public enum ExpenseKind {
    MEDICAL_SELF_PAY,
    DISABILITY_CARE,
    TUITION,
    BOARDING,
    STUDENT_TRAVEL,
    RENT,
    WORK_COST
}
