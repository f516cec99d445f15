package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.oracle.Fraction;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** R-ELIG-2: what an accident leaves, what share it takes, and how long ago it may be. */
final class AccidentScenes {
    private static final Fraction FEN = Fraction.of("0.01");
    private static final List<String> KINDS = List.of("FIRE", "WORK_INJURY", "FLOOD", "TRAFFIC");

    private AccidentScenes() {}

    static void play(Stage stage) {
        afterLoss(stage, Edge.ACCIDENTAL_LINE_ON, Fraction.ZERO);
        afterLoss(stage, Edge.ACCIDENTAL_LINE_ABOVE, FEN);
        share(stage, Edge.LOSS_SHARE_ON, Fraction.ZERO);
        share(stage, Edge.LOSS_SHARE_BELOW, FEN);
        LocalDate day = ordinaryDay(stage);
        ago(stage, day, day.minusYears(1), Edge.ACCIDENT_ONE_YEAR_BACK);
        day = ordinaryDay(stage);
        ago(stage, day, day.minusYears(1).minusDays(1), Edge.ACCIDENT_A_DAY_EARLIER);
        leapDay(stage);
    }

    static String kind(Stage stage) {
        return stage.oneOf(KINDS);
    }

    /** A working day that every year has. */
    static LocalDate ordinaryDay(Stage stage) {
        return stage.oneOf(stage.plan()
                .applicationDays(day ->
                        stage.plan().days().works(day) && !MonthDay.from(day).equals(MonthDay.of(2, 29))));
    }

    private static void afterLoss(Stage stage, Edge edge, Fraction more) {
        LocalDate day = stage.workday();
        Fraction loss = stage.money(6_000, 12_000);
        Family family = stage.single(day)
                .earning(stage.partOf("accidental", 100, day), loss.plus(more))
                .accident(day.minusDays(40), kind(stage), loss);
        stage.enter(family, Ending.APPROVED).touching(edge);
    }

    /** So much income that only the share of the loss can decide. */
    private static void share(Stage stage, Edge edge, Fraction less) {
        LocalDate day = stage.workday();
        Fraction income = Fraction.of(240_000L + 100L * stage.random().nextInt(200));
        Family family = stage.single(day)
                .income(Family.HOLDER, Family.WAGE, income)
                .accident(
                        day.minusDays(stage.random().nextInt(100)),
                        kind(stage),
                        income.times(stage.rules().lossShare()).minus(less));
        stage.enter(family, Ending.APPROVED).touching(edge);
    }

    private static void ago(Stage stage, LocalDate day, LocalDate accident, Edge edge) {
        Family family = stage.couple(day)
                .earning(stage.partOf("relative", 115, day))
                .accident(accident, kind(stage), stage.money(8_000, 15_000));
        stage.enter(family, Ending.APPROVED).touching(edge);
    }

    /** A year before 02-29 is 02-28, for accidents and for living together. */
    private static void leapDay(Stage stage) {
        for (LocalDate day :
                stage.plan().applicationDays(day -> MonthDay.from(day).equals(MonthDay.of(2, 29)))) {
            LocalDate yearBack = LocalDate.of(day.getYear() - 1, 2, 28);
            ago(stage, day, yearBack, Edge.APPLIED_ON_LEAP_DAY);
            ago(stage, day, yearBack.minusDays(1), Edge.APPLIED_ON_LEAP_DAY);
            LocalDate longEnough = LocalDate.of(day.getYear() - stage.rules().cohabitationYears(), 2, 28);
            for (LocalDate since : List.of(longEnough, longEnough.plusDays(1))) {
                Family family = stage.single(day);
                family.person("MOTHER", day.minusYears(70), false, "NONE").put("livesTogetherSince", since.toString());
                stage.enter(family.earning(stage.partOf("relative", 80, day)), Ending.APPROVED)
                        .touching(Edge.APPLIED_ON_LEAP_DAY);
            }
        }
    }
}
