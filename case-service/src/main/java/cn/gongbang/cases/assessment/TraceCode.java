package cn.gongbang.cases.assessment;

/**
 * R-ELIG-10: everything a trace can say. The bundle {@code trace} holds a sentence for each key; the comments name what a
 * line carries beside the member and the kind.
 */
public enum TraceCode {
    /** amount; details effectiveFrom, publishedAt */
    STANDARD_USED("R-ELIG-9", "standard.used"),
    /** amount (monthly); details effectiveFrom */
    MINIMUM_WAGE_USED("R-ELIG-4", "minimumWage.used"),

    PERSON_HOLDER("R-ELIG-8", "person.counted.holder"),
    PERSON_SPOUSE("R-ELIG-8", "person.counted.spouse"),
    /** details age */
    PERSON_MINOR("R-ELIG-8", "person.counted.minor"),
    /** details studying */
    PERSON_STUDENT("R-ELIG-8", "person.counted.student"),
    PERSON_UNABLE_TO_WORK("R-ELIG-8", "person.counted.unableToWork"),
    /** details since, latest (the last day on which living together may have begun) */
    PERSON_COHABITING("R-ELIG-8", "person.counted.cohabiting"),
    /** details age */
    PERSON_ADULT_CHILD("R-ELIG-8", "person.notCounted.adultChild"),
    PERSON_NOT_COHABITING("R-ELIG-8", "person.notCounted.notCohabiting"),
    /** details since, latest */
    PERSON_COHABITING_TOO_SHORT("R-ELIG-8", "person.notCounted.cohabitingTooShort"),
    /** details people */
    DIVISOR("R-ELIG-8", "people.divisor"),

    /** amount, counted */
    INCOME_COUNTED("R-ELIG-3", "income.counted"),
    /** amount */
    INCOME_KIND_NOT_COUNTED("R-ELIG-3", "income.notCounted.kind"),
    /** amount */
    INCOME_PERSON_NOT_COUNTED("R-ELIG-8", "income.notCounted.person"),
    /** amount (twelve minimum wages), counted; details earned (wage and business of the person) */
    INCOME_IMPUTED("R-ELIG-4", "income.imputed"),
    /** details age */
    NOT_IMPUTED_AGE("R-ELIG-4", "income.notImputed.age"),
    NOT_IMPUTED_UNABLE("R-ELIG-4", "income.notImputed.unableToWork"),
    /** details studying */
    NOT_IMPUTED_STUDYING("R-ELIG-4", "income.notImputed.studying"),
    NOT_IMPUTED_EVIDENCED("R-ELIG-4", "income.notImputed.evidenced"),
    /** amount (twelve minimum wages); details earned */
    NOT_IMPUTED_EARNS("R-ELIG-4", "income.notImputed.earnsEnough"),
    /** counted */
    INCOME_TOTAL("R-ELIG-3", "income.total"),

    /** amount, counted */
    EXPENSE_COUNTED("R-ELIG-5", "expense.counted"),
    /** amount */
    EXPENSE_PERSON_NOT_COUNTED("R-ELIG-8", "expense.notCounted.person"),
    /** amount (the student's sum), counted; details studying, cap */
    TUITION_COUNTED("R-ELIG-5", "expense.tuition.counted"),
    /** amount, counted; details studying, cap */
    TUITION_CAPPED("R-ELIG-5", "expense.tuition.capped"),
    /** amount; details studying */
    TUITION_STAGE_NOT_COUNTED("R-ELIG-5", "expense.tuition.stageNotCounted"),
    /** amount */
    TUITION_NOT_STUDYING("R-ELIG-5", "expense.tuition.notStudying"),
    /** counted */
    EXPENSE_TOTAL("R-ELIG-5", "expense.total"),

    /** amount (net income of the year), counted (per person and month); details people, multiple */
    NET_PER_CAPITA("R-ELIG-1", "net.perCapita"),
    /** counted (zero): the expenses reach the income; details people, multiple */
    NET_ZERO("R-ELIG-1", "net.zero"),

    /** amount (the line, per person and month); details multiple, inclusive; kind is the category of the line */
    LINE_WITHIN("R-ELIG-2", "line.within"),
    /** amount; details multiple, inclusive */
    LINE_ABOVE("R-ELIG-2", "line.above"),
    /** amount (uninsured loss); details on, earliest */
    ACCIDENT_OUTSIDE_YEAR("R-ELIG-2", "accident.outsideYear"),
    /** amount (the line), counted (per person and month after the loss); details multiple, inclusive */
    ACCIDENT_WITHIN_LINE("R-ELIG-2", "accident.line.within"),
    /** amount, counted; details multiple, inclusive */
    ACCIDENT_ABOVE_LINE("R-ELIG-2", "accident.line.above"),
    /** amount (uninsured loss); details share */
    ACCIDENT_SHARE_REACHED("R-ELIG-2", "accident.share.reached"),
    /** amount; details share */
    ACCIDENT_SHARE_NOT_REACHED("R-ELIG-2", "accident.share.notReached"),
    /** kind is the category */
    CATEGORY("R-ELIG-2", "category"),
    /** amount (the exit line); details multiple, inclusive */
    EXIT_LINE_ABOVE("R-DYN-3", "exitLine.above"),
    /** amount; details multiple, inclusive */
    EXIT_LINE_NOT_ABOVE("R-DYN-3", "exitLine.notAbove");

    private final String rule;
    private final String key;

    TraceCode(String rule, String key) {
        this.rule = rule;
        this.key = key;
    }

    public String rule() {
        return rule;
    }

    /** The code of a {@link TraceLine} and the key of its sentence. */
    public String key() {
        return key;
    }
}
