package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.oracle.Fraction;
import cn.gongbang.testkit.survey.ChangeKind;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Union;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** R-DYN-1, 2, 4, 5: incomes, births, deaths and lost jobs, also right at a week's cut before a Friday off. */
final class ChangeScenes {
    private static final Fraction A_LITTLE = Fraction.of("0.01");

    private ChangeScenes() {}

    static void play(Stage stage) {
        incomes(stage);
        births(stage);
        deaths(stage);
        lostJobs(stage);
        ages(stage);
        midYear(stage);
        cuts(stage);
    }

    /** A day for a change, and one some days before on which it took effect. */
    static LocalDate day(Stage stage) {
        return stage.between(
                stage.plan().changesFrom().plusDays(40), stage.plan().lastChange());
    }

    private static LocalDate before(Stage stage, LocalDate day) {
        return day.minusDays(stage.random().nextInt(30));
    }

    private static void incomes(Stage stage) {
        LocalDate day = day(stage);
        LocalDate on = before(stage, day);
        ChangingFamily.poor(stage)
                .income(day, on, stage.partOf("relative", 85, on))
                .touching(Edge.INCOME_CHANGED);
        day = day(stage);
        ChangingFamily.poor(stage).above(day, before(stage, day)).touching(Edge.INCOME_ABOVE_EXIT_LINE);
        day = day(stage);
        ChangingFamily.poor(stage)
                .income(day, day, stage.partOf("exit", 100, day))
                .touching(Edge.INCOME_ON_EXIT_LINE);
    }

    private static void births(Stage stage) {
        LocalDate day = day(stage);
        ChangingFamily.poor(stage).born(day, before(stage, day)).touching(Edge.MEMBER_BORN);
    }

    private static void deaths(Stage stage) {
        LocalDate day = day(stage);
        ChangingFamily family = ChangingFamily.poor(stage);
        family.died(day, day, family.son()).touching(Edge.MEMBER_DIED);
        family = withGrownUpDaughter(stage, true);
        day = day(stage);
        family.died(day, before(stage, day), family.draft().family().idOf(3)).touching(Edge.MEMBER_DIED_UNCOUNTED);
        family = ChangingFamily.poor(stage);
        day = day(stage);
        family.holderDied(day, before(stage, day), family.spouse()).touching(Edge.HOLDER_DIED_SPOUSE_FOLLOWS);
        family = withGrownUpDaughter(stage, true);
        day = day(stage);
        family.holderDied(day, before(stage, day), family.draft().family().idOf(3))
                .touching(Edge.HOLDER_DIED_CHILD_FOLLOWS);
        day = stage.plan().allDecidedBy().plusDays(10);
        ChangingFamily.poor(stage)
                .holderDied(day, before(stage, day))
                .born(day.plusDays(30), day.plusDays(20))
                .touching(Edge.HOLDER_DIED_NOBODY_FOLLOWS);
        day = day(stage);
        withGrownUpDaughter(stage, false).holderDied(day, before(stage, day)).touching(Edge.HOLDER_DIED_NOBODY_LEFT);
        day = day(stage);
        LocalDate applied = stage.earlyWorkday();
        ChangingFamily.recognized(stage, stage.single(applied).earning(stage.partOf("relative", 50, applied)))
                .holderDied(day, before(stage, day))
                .touching(Edge.HOLDER_DIED_NOBODY_LEFT);
    }

    /** With an employed daughter at home who is not counted, with or without the others. */
    private static ChangingFamily withGrownUpDaughter(Stage stage, boolean others) {
        LocalDate day = stage.earlyWorkday();
        Family family = others ? ChangingFamily.base(stage, day) : stage.single(day);
        family.person("DAUGHTER", day.minusYears(25).minusDays(20), false, "EMPLOYED");
        family.income(family.idOf(others ? 3 : 1), Family.WAGE, stage.money(20_000, 30_000));
        return ChangingFamily.recognized(stage, family.earning(stage.partOf("relative", 60, day)));
    }

    private static void lostJobs(Stage stage) {
        LocalDate day = day(stage).minusDays(40);
        ChangingFamily family = ChangingFamily.poor(stage);
        family.leftJob(day, before(stage, day), subdistrict(stage, family))
                .died(day.plusDays(33), day.plusDays(33), family.son())
                .touching(Edge.LEFT_JOB_TO_SUBDISTRICT);
        day = day(stage);
        family = ChangingFamily.poor(stage);
        String old = family.draft().union();
        family.leftJob(day, before(stage, day), stage.unionOtherThan(union -> union.code()
                        .equals(old)))
                .touching(Edge.LEFT_JOB_TO_OTHER_UNION);
    }

    static String subdistrict(Stage stage, ChangingFamily family) {
        Union union = stage.unions().get(family.draft().union());
        String parent = union.parent();
        return union.kind() == Union.Kind.GRASSROOTS && parent != null
                ? parent
                : stage.oneOf(stage.unions().ofKind(Union.Kind.SUBDISTRICT)).code();
    }

    /** Time alone changes who counts: it shows at the next change. */
    private static void ages(Stage stage) {
        LocalDate day = LocalDate.of(stage.plan().year(), 6, 17);
        for (LocalDate on : List.of(day, day.minusDays(1))) {
            LocalDate applied = stage.earlyWorkday();
            Family family = stage.couple(applied);
            family.person("SON", day.minusYears(18), true, "NONE");
            ChangingFamily.recognized(stage, family.earning(stage.partOf("relative", 60, applied)))
                    .sameIncome(day.plusDays(2), on)
                    .touching(Edge.CHILD_GROWN_UP_AT_CHANGE);
            family = stage.couple(applied);
            family.person("FATHER", applied.minusYears(69), true, "RETIRED")
                    .put(
                            "livesTogetherSince",
                            day.minusYears(stage.rules().cohabitationYears()).toString());
            ChangingFamily.recognized(stage, family.earning(stage.partOf("relative", 60, applied)))
                    .sameIncome(day.plusDays(3), on)
                    .touching(Edge.COHABITING_LONG_ENOUGH_AT_CHANGE);
        }
    }

    private static void midYear(Stage stage) {
        LocalDate from = stage.plan().midYearStandardFrom();
        for (LocalDate on : List.of(from.minusDays(1), from)) {
            ChangingFamily.poor(stage)
                    .income(
                            from.plusDays(4),
                            on,
                            stage.partOf("deep", 100, from).minus(A_LITTLE))
                    .touching(Edge.CHANGE_ON_DAY_MID_YEAR_STANDARD_STARTS);
        }
    }

    private static void cuts(Stage stage) {
        LocalDate cut = stage.oneOf(stage.plan()
                .changesFrom()
                .datesUntil(stage.plan().lastChange())
                .filter(stage.plan()::isCutBeforeFridayOff)
                .toList());
        ChangingFamily family = ChangingFamily.poor(stage);
        family.change(
                        ChangeKind.LEFT_JOB,
                        cut,
                        Journeys.CUT,
                        cut.minusDays(1),
                        Json.object().put("receivingUnion", subdistrict(stage, family)))
                .touching(Edge.AT_THE_CUT_BEFORE_A_FRIDAY_OFF);
        for (LocalTime time : List.of(Journeys.CUT, Journeys.CUT.plusSeconds(1))) {
            ChangingFamily other = ChangingFamily.poor(stage);
            other.change(ChangeKind.MEMBER_DEATH, cut, time, cut, Json.object().put("person", other.son()))
                    .touching(
                            time.equals(Journeys.CUT)
                                    ? Edge.AT_THE_CUT_BEFORE_A_FRIDAY_OFF
                                    : Edge.A_SECOND_AFTER_THE_CUT_BEFORE_A_FRIDAY_OFF);
        }
    }
}
