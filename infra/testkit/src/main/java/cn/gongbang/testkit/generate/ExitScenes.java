package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.survey.ChangeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** R-DYN-3: when leaving hardship begins, ends and is done, with changes that come in late and out of order. */
final class ExitScenes {
    private ExitScenes() {}

    static void play(Stage stage) {
        exits(stage);
        clamped(stage);
        backInside(stage);
        outOfOrder(stage);
        accidentsAge(stage);
    }

    private static LocalDate start(Stage stage) {
        return stage.between(
                stage.plan().changesFrom(), stage.plan().changesFrom().plusDays(25));
    }

    private static LocalDate end(Stage stage, LocalDate start) {
        return start.plusMonths(stage.rules().exitMonths());
    }

    private static void exits(Stage stage) {
        LocalDate start = start(stage);
        ChangingFamily.poor(stage)
                .above(start.plusDays(3), start)
                .exited(end(stage, start))
                .touching(Edge.EXIT_ON_FIRST_POSSIBLE_DAY);
        start = start(stage);
        ChangingFamily.poor(stage)
                .above(start, start)
                .exited(end(stage, start).plusDays(1 + stage.random().nextInt(20)))
                .touching(Edge.EXIT_LATER);
    }

    /** From the 31st of a month to the last of a shorter one, in this year where the months allow it, and beyond. */
    private static void clamped(Stage stage) {
        int year = stage.plan().year();
        List<LocalDate> starts = IntStream.of(3, 5, 7, 8, 10, 12)
                .mapToObj(month -> LocalDate.of(year, month, 31))
                .filter(start -> end(stage, start).getDayOfMonth() < 31)
                .toList();
        for (LocalDate start : starts) {
            LocalDate end = end(stage, start);
            LocalDate recorded = start.isBefore(stage.plan().changesFrom())
                    ? stage.plan().changesFrom().plusDays(2)
                    : start.plusDays(1);
            if (recorded.isAfter(stage.plan().lastChange())) {
                continue;
            }
            ChangingFamily family = ChangingFamily.poor(stage).above(recorded, start);
            if (end.isBefore(stage.plan().lastChange())) {
                family.exited(end).touching(Edge.EXIT_MONTHS_CLAMPED);
            } else {
                family.touching(Edge.EXIT_MONTHS_CLAMPED_INTO_NEXT_YEAR);
            }
        }
    }

    private static void backInside(Stage stage) {
        LocalDate start = start(stage);
        LocalDate inside = start.plusDays(45);
        LocalDate again = start.plusDays(90);
        ChangingFamily.poor(stage)
                .above(start.plusDays(1), start)
                .income(inside.plusDays(1), inside, stage.partOf("relative", 90, inside))
                .above(again.plusDays(1), again)
                .touching(Edge.INCOME_BACK_INSIDE);
    }

    private static void outOfOrder(Stage stage) {
        LocalDate first = stage.plan().allDecidedBy();
        LocalDate second = first.plusDays(30);
        LocalDate third = first.plusDays(60);
        LocalDate recorded = first.plusDays(61);
        ChangingFamily.poor(stage)
                .income(recorded, second, stage.partOf("relative", 90, second))
                .born(recorded.plusDays(1), first)
                .touching(Edge.CHANGED_RETROACTIVELY);
        ChangingFamily.poor(stage)
                .above(recorded, second)
                .above(recorded.plusDays(1), first)
                .touching(Edge.EXIT_STARTS_EARLIER_RETROACTIVELY);
        ChangingFamily.poor(stage)
                .above(recorded, first)
                .above(recorded.plusDays(1), third)
                .income(recorded.plusDays(2), second, stage.partOf("relative", 70, second))
                .touching(Edge.EXIT_ENDS_RETROACTIVELY);
        ChangingFamily bereaved = ChangingFamily.poor(stage);
        bereaved.income(recorded, second, stage.partOf("relative", 60, second))
                .died(recorded.plusDays(1), first, bereaved.son())
                .touching(Edge.DIED_RETROACTIVELY);
        ChangingFamily.poor(stage)
                .income(recorded, second, stage.partOf("relative", 60, second))
                .born(recorded.plusDays(1), second)
                .income(ChangeKind.INCOME, recorded.plusDays(2), second, stage.partOf("deep", 70, second), 4)
                .touching(Edge.CHANGED_TWICE_FOR_ONE_DAY);
    }

    /** Recognized for an accident alone; a year after it the same figures are outside hardship. */
    private static void accidentsAge(Stage stage) {
        LocalDate accident = LocalDate.of(stage.plan().year() - 1, 5, 20);
        LocalDate lastDay = accident.plusYears(1);
        LocalDate recorded = lastDay.plusDays(12);
        byAccident(stage, accident).sameIncome(recorded, lastDay).touching(Edge.ONLY_ACCIDENTS_AGE_STILL_INSIDE);
        byAccident(stage, accident)
                .sameIncome(recorded, lastDay.plusDays(1))
                .touching(Edge.ONLY_ACCIDENTS_AGE_STARTS_EXIT);
        byAccident(stage, accident).born(recorded, lastDay.plusDays(1)).touching(Edge.MEMBER_BORN_OUTSIDE_HARDSHIP);
        ChangingFamily family = byAccident(stage, accident);
        family.died(recorded, lastDay.plusDays(1), family.son()).touching(Edge.ONLY_ACCIDENTS_AGE_BY_DEATH);
    }

    private static ChangingFamily byAccident(Stage stage, LocalDate accident) {
        LocalDate day = stage.earlyWorkday();
        return ChangingFamily.recognized(
                stage,
                ChangingFamily.base(stage, day)
                        .earning(stage.partOf("exit", 148, day))
                        .accident(accident, AccidentScenes.kind(stage), stage.money(20_000, 40_000)));
    }
}
