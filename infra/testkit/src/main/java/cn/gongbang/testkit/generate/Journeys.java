package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.oracle.Rules;
import cn.gongbang.testkit.oracle.Verdict;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Step;
import cn.gongbang.testkit.survey.Union;
import cn.gongbang.testkit.survey.UnionTree;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ObjectNode;

/** R-FLOW: walks a draft through its steps on working days, some of them right at a week's cut. */
final class Journeys {
    private static final List<LocalTime> POSTING = List.of(
            LocalTime.of(15, 29),
            LocalTime.of(16, 30),
            LocalTime.of(17, 29),
            LocalTime.of(17, 30),
            LocalTime.of(17, 30, 1),
            LocalTime.of(17, 31));
    private static final List<String> EXCLUSIONS =
            List.of("VEHICLE", "SECOND_HOME", "COMPANY_CONTROL", "REFUSED_CHECK", "REFUSED_WORK");

    private final YearPlan plan;
    private final Rules rules;
    private final UnionTree unions;
    private final Random random;

    Journeys(YearPlan plan, Rules rules, UnionTree unions, Random random) {
        this.plan = plan;
        this.rules = rules;
        this.unions = unions;
        this.random = random;
    }

    /** The steps after the application. */
    void walk(Draft draft, Ending ending) {
        LocalDate visited = later(draft.family().appliedOn(), 1, 3);
        draft.step(Step.VISIT, visited, timeOn(visited, 10), Json.object());
        LocalDate deliberated = later(visited, 1, 2);
        boolean passed = ending != Ending.DELIBERATION_FAILED;
        draft.step(
                Step.DELIBERATE,
                deliberated,
                LocalTime.of(14, minute()),
                Json.object().put("outcome", passed ? "PASSED" : "FAILED"));
        if (passed) {
            LocalDate posted = random.nextBoolean() ? deliberated : later(deliberated, 1, 1);
            post(draft, posted, POSTING.get(random.nextInt(POSTING.size())), ending);
        }
    }

    /** From the notice on, posted on this day. */
    private void post(Draft draft, LocalDate posted, LocalTime time, Ending ending) {
        draft.step(Step.POST_NOTICE, posted, time, Json.object());
        if (ending == Ending.OBJECTION_DISMISSED || ending == Ending.OBJECTION_UPHELD) {
            LocalDate objected = later(posted, 1, 2);
            draft.step(Step.OBJECT, objected, LocalTime.of(11, 0), Json.object());
            String outcome = ending == Ending.OBJECTION_UPHELD ? "UPHELD" : "DISMISSED";
            LocalDate resolved = later(objected, 1, 1);
            draft.step(
                    Step.RESOLVE_OBJECTION,
                    resolved,
                    timeOn(resolved, 11),
                    Json.object().put("outcome", outcome));
            if (ending == Ending.OBJECTION_UPHELD) {
                return;
            }
        }
        LocalDate closed = firstDayOff(posted);
        if (random.nextInt(3) > 0 && !plan.days().works(closed)) {
            closed = later(closed, 1, 1);
        }
        draft.step(Step.CLOSE_NOTICE, closed, LocalTime.of(9, minute()), Json.object());
        report(draft, closed, ending);
    }

    /** R-FLOW-4: the day after the notice's last. */
    private LocalDate firstDayOff(LocalDate posted) {
        return plan.days().after(posted, rules.noticeDays()).plusDays(1);
    }

    /** A notice without objection that is closed at this moment, and on to the approval. */
    void postUntil(Draft draft, LocalDate posted, LocalTime time, LocalDate closed, LocalTime closedAt) {
        draft.step(Step.POST_NOTICE, posted, time, Json.object());
        draft.step(Step.CLOSE_NOTICE, closed, closedAt, Json.object());
        report(draft, closed, Ending.APPROVED);
    }

    private void report(Draft draft, LocalDate closed, Ending ending) {
        LocalDate reported = closed;
        if (unions.get(draft.union()).kind() != Union.Kind.DIRECT) {
            reported = later(closed, 1, 2);
            draft.step(Step.SUBDISTRICT_REVIEW, reported, timeOn(reported, 14), outcome("PASSED"));
        }
        LocalDate checked = later(reported, 1, 4);
        boolean excluded = ending == Ending.EXCLUDED || ending == Ending.APPROVED_DESPITE_EXCLUSION;
        String exclusion = EXCLUSIONS.get(random.nextInt(EXCLUSIONS.size()));
        ObjectNode result = Json.object().put("result", excluded ? "MISMATCH" : "CLEAR");
        draft.step(
                Step.CROSS_CHECK, checked, timeOn(checked, 10), excluded ? result.put("exclusion", exclusion) : result);
        LocalDate decided = later(checked, 1, 3);
        draft.step(Step.DISTRICT_DECISION, decided, timeOn(decided, 15), decision(draft, ending, exclusion));
    }

    private static ObjectNode decision(Draft draft, Ending ending, String exclusion) {
        Verdict verdict = draft.family().verdict();
        if (!verdict.inHardship()) {
            return outcome("REJECTED").put("reason", verdict.category());
        }
        return switch (ending) {
            case EXCLUDED -> outcome("REJECTED").put("reason", exclusion);
            case REJECTED -> outcome("REJECTED").put("reason", "OTHER");
            case APPROVED_DESPITE_EXCLUSION -> outcome("APPROVED").put("overrideReason", "经核实为残疾人代步车，予以认定。");
            default -> outcome("APPROVED");
        };
    }

    private static ObjectNode outcome(String outcome) {
        return Json.object().put("outcome", outcome);
    }

    private LocalDate later(LocalDate day, int from, int to) {
        return plan.days().after(day, from + random.nextInt(to - from + 1));
    }

    private int minute() {
        return random.nextInt(60);
    }

    /** On the day of a week's cut, now and then exactly at it or a second after; the next step is on another day. */
    private LocalTime timeOn(LocalDate day, int hour) {
        if (plan.isCut(day) && random.nextInt(3) == 0) {
            return random.nextBoolean() ? CUT : CUT.plusSeconds(1);
        }
        return LocalTime.of(hour, minute());
    }

    static final LocalTime CUT = LocalTime.of(17, 30);
}
