package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Step;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;

/** R-FLOW and R-CAL: every ending of a journey, notices over holidays, and steps at a week's cut. */
final class WayScenes {
    private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;

    private WayScenes() {}

    static void play(Stage stage) {
        ends(stage, 70, Ending.DELIBERATION_FAILED, Edge.DELIBERATION_FAILED);
        ends(stage, 70, Ending.OBJECTION_DISMISSED, Edge.OBJECTION_DISMISSED);
        ends(stage, 70, Ending.OBJECTION_UPHELD, Edge.OBJECTION_UPHELD);
        ends(stage, 110, Ending.REJECTED, Edge.REJECTED_NEAR_MISS);
        ends(stage, 170, Ending.REJECTED, Edge.REJECTED_NONE);
        ends(stage, 70, Ending.EXCLUDED, Edge.REJECTED_FOR_EXCLUSION);
        ends(stage, 70, Ending.APPROVED_DESPITE_EXCLUSION, Edge.APPROVED_DESPITE_EXCLUSION);
        stage.enter(poor(stage, stage.workday()).in(stage.direct()), Ending.APPROVED)
                .touching(Edge.DIRECT_UNION);
        stage.enter(poor(stage, stage.workday()).through("HIGHER_UNION"), Ending.APPROVED)
                .touching(Edge.HIGHER_UNION);
        stage.enter(poor(stage, stage.plan().lastApplication()), Ending.APPROVED)
                .touching(Edge.LATE);
        onDay(stage, day -> !stage.plan().days().works(day) && !YearPlan.isWeekday(day), Edge.WORKERS_APP_ON_A_WEEKEND);
        onDay(stage, stage.plan()::isInIdleWeek, Edge.IN_A_WEEK_WITHOUT_WORKING_DAY);
        cut(stage);
        notices(stage);
    }

    private static Family poor(Stage stage, LocalDate day) {
        return stage.couple(day).earning(stage.partOf("relative", 70, day));
    }

    private static void ends(Stage stage, int percent, Ending ending, Edge edge) {
        LocalDate day = stage.workday();
        stage.enter(stage.couple(day).earning(stage.partOf("relative", percent, day)), ending)
                .touching(edge);
    }

    private static void onDay(Stage stage, Predicate<LocalDate> wanted, Edge edge) {
        List<LocalDate> days = stage.plan().applicationDays(wanted);
        if (!days.isEmpty()) {
            stage.enter(poor(stage, stage.oneOf(days)).through("WORKERS_APP"), Ending.APPROVED)
                    .touching(edge);
        }
    }

    private static void cut(Stage stage) {
        LocalDate friday = stage.oneOf(stage.plan().applicationDays(stage.plan()::isCut));
        Draft at = stage.apply(poor(stage, friday), Journeys.CUT);
        Draft after = stage.apply(poor(stage, friday), Journeys.CUT.plusSeconds(1));
        stage.journeys().walk(at.touching(Edge.AT_THE_CUT), Ending.APPROVED);
        stage.journeys().walk(after.touching(Edge.A_SECOND_AFTER_THE_CUT), Ending.APPROVED);
    }

    private static void notices(Stage stage) {
        YearPlan plan = stage.plan();
        posted(
                stage,
                day -> day.isBefore(plan.springFestival()) && endOf(stage, day).isAfter(plan.springFestival()),
                Edge.NOTICE_OVER_SPRING_FESTIVAL);
        posted(stage, plan.days().madeUp()::contains, Edge.NOTICE_POSTED_ON_MAKE_UP_DAY);
        posted(stage, day -> plan.days().madeUp().contains(endOf(stage, day)), Edge.NOTICE_ENDS_ON_MAKE_UP_DAY);
        posted(stage, day -> !plan.days().works(endOf(stage, day).plusDays(1)), Edge.NOTICE_CLOSED_ON_THE_NEXT_DAY);
    }

    private static LocalDate endOf(Stage stage, LocalDate posted) {
        return stage.plan().days().after(posted, stage.rules().noticeDays());
    }

    /** A notice that is posted on such a day and closed as the day after its last begins. */
    private static void posted(Stage stage, Predicate<LocalDate> wanted, Edge edge) {
        YearPlan plan = stage.plan();
        List<LocalDate> days = plan.applicationDays(
                day -> plan.days().works(day) && day.isAfter(plan.days().after(plan.opensOn(), 2)) && wanted.test(day));
        if (days.isEmpty()) {
            return;
        }
        LocalDate posted = stage.oneOf(days);
        LocalDate applied = plan.applicationDays(day ->
                        plan.days().works(day) && !plan.days().after(day, 3).isAfter(posted))
                .getLast();
        Draft draft = stage.apply(poor(stage, applied), LocalTime.of(9, 30)).touching(edge);
        draft.step(Step.VISIT, plan.days().after(applied, 1), LocalTime.of(10, 10), Json.object());
        draft.step(
                Step.DELIBERATE,
                plan.days().after(applied, 2),
                LocalTime.of(14, 10),
                Json.object().put("outcome", "PASSED"));
        stage.journeys()
                .postUntil(
                        draft, posted, LocalTime.of(16, 0), endOf(stage, posted).plusDays(1), MIDNIGHT);
    }
}
