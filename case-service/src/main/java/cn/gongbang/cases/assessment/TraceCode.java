package cn.gongbang.cases.assessment;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * R-ELIG-10: everything a trace can say. The bundle {@code trace} holds a sentence for each key; the comments name what a
 * line carries beside the member and the kind.
 */
public enum TraceCode {
    /** amount; details effectiveFrom, publishedAt */
    STANDARD_USED(TraceSection.STANDARD, "R-ELIG-9", "standard.used"),
    /** amount (monthly); details effectiveFrom */
    MINIMUM_WAGE_USED(TraceSection.STANDARD, "R-ELIG-4", "minimumWage.used"),

    PERSON_HOLDER(TraceSection.PEOPLE, "R-ELIG-8", "person.counted.holder"),
    PERSON_SPOUSE(TraceSection.PEOPLE, "R-ELIG-8", "person.counted.spouse"),
    /** details age */
    PERSON_MINOR(TraceSection.PEOPLE, "R-ELIG-8", "person.counted.minor"),
    /** details studying */
    PERSON_STUDENT(TraceSection.PEOPLE, "R-ELIG-8", "person.counted.student"),
    PERSON_UNABLE_TO_WORK(TraceSection.PEOPLE, "R-ELIG-8", "person.counted.unableToWork"),
    /** details since, latest (the last day on which living together may have begun) */
    PERSON_COHABITING(TraceSection.PEOPLE, "R-ELIG-8", "person.counted.cohabiting"),
    /** details age */
    PERSON_ADULT_CHILD(TraceSection.PEOPLE, "R-ELIG-8", "person.notCounted.adultChild"),
    PERSON_NOT_COHABITING(TraceSection.PEOPLE, "R-ELIG-8", "person.notCounted.notCohabiting"),
    /** details since, latest */
    PERSON_COHABITING_TOO_SHORT(TraceSection.PEOPLE, "R-ELIG-8", "person.notCounted.cohabitingTooShort"),
    /** details people */
    DIVISOR(TraceSection.PEOPLE, "R-ELIG-8", "people.divisor"),

    /** amount, counted */
    INCOME_COUNTED(TraceSection.INCOME, "R-ELIG-3", "income.counted"),
    /** amount */
    INCOME_KIND_NOT_COUNTED(TraceSection.INCOME, "R-ELIG-3", "income.notCounted.kind"),
    /** amount */
    INCOME_PERSON_NOT_COUNTED(TraceSection.INCOME, "R-ELIG-8", "income.notCounted.person"),
    /** amount (twelve minimum wages), counted; details earned (wage and business of the person) */
    INCOME_IMPUTED(TraceSection.INCOME, "R-ELIG-4", "income.imputed"),
    /** details age */
    NOT_IMPUTED_AGE(TraceSection.INCOME, "R-ELIG-4", "income.notImputed.age"),
    NOT_IMPUTED_UNABLE(TraceSection.INCOME, "R-ELIG-4", "income.notImputed.unableToWork"),
    /** details studying */
    NOT_IMPUTED_STUDYING(TraceSection.INCOME, "R-ELIG-4", "income.notImputed.studying"),
    NOT_IMPUTED_EVIDENCED(TraceSection.INCOME, "R-ELIG-4", "income.notImputed.evidenced"),
    /** amount (twelve minimum wages); details earned */
    NOT_IMPUTED_EARNS(TraceSection.INCOME, "R-ELIG-4", "income.notImputed.earnsEnough"),
    /** counted */
    INCOME_TOTAL(TraceSection.INCOME, "R-ELIG-3", "income.total"),

    /** amount, counted */
    EXPENSE_COUNTED(TraceSection.EXPENSES, "R-ELIG-5", "expense.counted"),
    /** amount */
    EXPENSE_PERSON_NOT_COUNTED(TraceSection.EXPENSES, "R-ELIG-8", "expense.notCounted.person"),
    /** amount (the student's sum), counted; details studying, cap */
    TUITION_COUNTED(TraceSection.EXPENSES, "R-ELIG-5", "expense.tuition.counted"),
    /** amount, counted; details studying, cap */
    TUITION_CAPPED(TraceSection.EXPENSES, "R-ELIG-5", "expense.tuition.capped"),
    /** amount; details studying */
    TUITION_STAGE_NOT_COUNTED(TraceSection.EXPENSES, "R-ELIG-5", "expense.tuition.stageNotCounted"),
    /** amount */
    TUITION_NOT_STUDYING(TraceSection.EXPENSES, "R-ELIG-5", "expense.tuition.notStudying"),
    /** counted */
    EXPENSE_TOTAL(TraceSection.EXPENSES, "R-ELIG-5", "expense.total"),

    /** amount (net income of the year), counted (per person and month); details people, multiple */
    NET_PER_CAPITA(TraceSection.RESULT, "R-ELIG-1", "net.perCapita"),
    /** counted (zero): the expenses reach the income; details people, multiple */
    NET_ZERO(TraceSection.RESULT, "R-ELIG-1", "net.zero"),

    /** amount (the line, per person and month); details multiple, inclusive; kind is the category of the line */
    LINE_WITHIN(TraceSection.RESULT, "R-ELIG-2", "line.within"),
    /** amount; details multiple, inclusive */
    LINE_ABOVE(TraceSection.RESULT, "R-ELIG-2", "line.above"),
    /** amount (uninsured loss); details on, earliest */
    ACCIDENT_OUTSIDE_YEAR(TraceSection.RESULT, "R-ELIG-2", "accident.outsideYear"),
    /** amount (the line), counted (per person and month after the loss); details multiple, inclusive */
    ACCIDENT_WITHIN_LINE(TraceSection.RESULT, "R-ELIG-2", "accident.line.within"),
    /** amount, counted; details multiple, inclusive */
    ACCIDENT_ABOVE_LINE(TraceSection.RESULT, "R-ELIG-2", "accident.line.above"),
    /** amount (uninsured loss); details share */
    ACCIDENT_SHARE_REACHED(TraceSection.RESULT, "R-ELIG-2", "accident.share.reached"),
    /** amount; details share */
    ACCIDENT_SHARE_NOT_REACHED(TraceSection.RESULT, "R-ELIG-2", "accident.share.notReached"),
    /** kind is the category */
    CATEGORY(TraceSection.RESULT, "R-ELIG-2", "category"),
    /** amount (the exit line); details multiple, inclusive */
    EXIT_LINE_ABOVE(TraceSection.RESULT, "R-DYN-3", "exitLine.above"),
    /** amount; details multiple, inclusive */
    EXIT_LINE_NOT_ABOVE(TraceSection.RESULT, "R-DYN-3", "exitLine.notAbove"),

    /** kind is {@code EXCLUSION_} and the exclusion; details status */
    EXCLUSION_VERDICT(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.verdict"),
    /** amount (the student's tuition); details studying, limit, factor */
    EXCLUSION_FEE_ABOVE(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.fee.above"),
    /** amount; details studying, limit, factor */
    EXCLUSION_FEE_WITHIN(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.fee.within"),
    /** amount; details studying (or nothing when the student's stage is not known) */
    EXCLUSION_FEE_NOT_COMPARED(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.fee.notCompared"),
    EXCLUSION_FEE_NONE(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.fee.none"),
    EXCLUSION_FEE_NOT_IN_POLICY(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.fee.notInPolicy"),
    /** details vehicles */
    EXCLUSION_VEHICLES_TOLD(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.told.vehicles"),
    EXCLUSION_NO_VEHICLE_TOLD(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.told.noVehicle"),
    /** details homes */
    EXCLUSION_HOMES_TOLD(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.told.homes"),
    /** details area, perPerson, limit */
    EXCLUSION_AREA_ABOVE(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.told.areaAbove"),
    /** details area, perPerson, limit */
    EXCLUSION_AREA_WITHIN(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.told.areaWithin"),
    EXCLUSION_COMPANY_TOLD(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.told.company"),
    EXCLUSION_NO_COMPANY_TOLD(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.told.noCompany"),
    /** details field: the application says something that cannot be read */
    EXCLUSION_TOLD_UNREADABLE(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.told.unreadable"),
    /** details register, on */
    EXCLUSION_REGISTER_CLEAR(TraceSection.EXCLUSIONS, "R-FLOW-6", "exclusion.register.clear"),
    /** details register, on */
    EXCLUSION_REGISTER_MISMATCH(TraceSection.EXCLUSIONS, "R-FLOW-6", "exclusion.register.mismatch"),
    /** details finding, on, register */
    EXCLUSION_FOUND_BY_REGISTER(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.found.register"),
    /** details finding, on, by, evidence */
    EXCLUSION_FOUND_BY_OFFICER(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.found.officer"),
    /** details finding, on, by, reason */
    EXCLUSION_CONFIRMED(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.decided.confirmed"),
    /** details finding, on, by, reason */
    EXCLUSION_DISMISSED(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.decided.dismissed"),
    /** details finding, on */
    EXCLUSION_SUPERSEDED(TraceSection.EXCLUSIONS, "R-ELIG-6", "exclusion.decided.superseded"),

    /** details outcome */
    QUALIFICATION_OUTCOME(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.outcome"),
    /** details worker */
    QUALIFICATION_KIND(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.kind"),
    QUALIFICATION_KIND_NOT_TOLD(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.kindNotTold"),
    QUALIFICATION_NO_HOLDER(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.noHolder"),
    QUALIFICATION_HOLDER_CHANGED(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.holderChanged"),
    QUALIFICATION_RETIRED(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.retired"),
    /** details since, months */
    QUALIFICATION_LONG_ENOUGH(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.employment.longEnough"),
    /** details since, months */
    QUALIFICATION_TOO_SHORT(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.employment.tooShort"),
    QUALIFICATION_EMPLOYMENT_NOT_TOLD(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.employment.notTold"),
    QUALIFICATION_EMPLOYMENT_NOT_CHECKED(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.employment.notChecked"),
    QUALIFICATION_UNIT_UNIONISED(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.unit.unionised"),
    QUALIFICATION_UNIT_NOT_SHOWN(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.unit.notShown"),
    QUALIFICATION_MEMBER(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.member.yes"),
    QUALIFICATION_NOT_MEMBER(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.member.no"),
    QUALIFICATION_MEMBER_NOT_TOLD(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.member.notTold"),
    QUALIFICATION_THROUGH_SUBDISTRICT(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.through.subdistrict"),
    QUALIFICATION_THROUGH_GRASSROOTS(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.through.grassroots"),
    QUALIFICATION_THROUGH_OTHER(TraceSection.QUALIFICATION, "R-ELIG-7", "qualification.through.other");

    private static final Map<String, TraceCode> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(TraceCode::key, code -> code));

    private final TraceSection section;
    private final String rule;
    private final String key;

    TraceCode(TraceSection section, String rule, String key) {
        this.section = section;
        this.rule = rule;
        this.key = key;
    }

    /** The code of a stored line. */
    public static TraceCode of(TraceLine line) {
        return Objects.requireNonNull(BY_KEY.get(line.code()), line.code());
    }

    public TraceSection section() {
        return section;
    }

    public String rule() {
        return rule;
    }

    /** The code of a {@link TraceLine} and the key of its sentence. */
    public String key() {
        return key;
    }
}
