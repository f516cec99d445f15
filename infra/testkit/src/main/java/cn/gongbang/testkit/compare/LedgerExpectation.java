package cn.gongbang.testkit.compare;

import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Step;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The in-week changes the data expects, by week and union, and the notices that run at a cut. */
record LedgerExpectation(
        Survey survey, LedgerCalendar calendar, Map<String, JsonNode> cells, Map<String, LocalDate> noticeEnds) {

    static LedgerExpectation of(Survey survey) {
        Map<String, JsonNode> cells = new HashMap<>();
        survey.expected()
                .ledger()
                .forEach(row -> cells.put(Json.required(row, "week") + " " + Json.required(row, "union"), row));
        Map<String, LocalDate> noticeEnds = new HashMap<>();
        survey.expected().outcomes().forEach(each -> {
            String endsOn = Json.text(each.path("noticeEndsOn"));
            if (endsOn != null) {
                noticeEnds.put(Json.required(each, "key"), LocalDate.parse(endsOn));
            }
        });
        return new LedgerExpectation(survey, LedgerCalendar.of(survey), cells, noticeEnds);
    }

    int change(LedgerWeek week, String union, String column) {
        JsonNode row = cells.get(week + " " + union);
        return row == null ? 0 : row.path(column).asInt(0);
    }

    /** Every week from that of the first event to that of the last, those without a row or a ledger included. */
    List<LedgerWeek> weeks() {
        TreeSet<LedgerWeek> touched = new TreeSet<>();
        survey.instants().forEach(at -> {
            touched.add(LedgerWeek.of(at.atZoneSameInstant(survey.zone()).toLocalDate()));
            touched.add(calendar.weekOf(at.toInstant()));
        });
        survey.expected().ledger().forEach(row -> touched.add(LedgerWeek.parse(Json.required(row, "week"))));
        return touched.first()
                .monday()
                .datesUntil(touched.last().monday().plusDays(1), Period.ofWeeks(1))
                .map(LedgerWeek::new)
                .toList();
    }

    /** R-FLOW-4: a union's notices that are not past their end at the cut and neither closed nor sent back. */
    int noticesRunning(String union, Instant cut) {
        return (int) survey.cases().stream()
                .filter(each -> each.union().equals(union) && runs(each, cut))
                .count();
    }

    private boolean runs(SurveyCase each, Instant cut) {
        LocalDate endsOn = noticeEnds.get(each.key());
        if (endsOn == null || endsOn.isBefore(LocalDate.ofInstant(cut, survey.zone()))) {
            return false;
        }
        boolean posted = each.first(Step.POST_NOTICE).stream()
                .anyMatch(step -> !step.at().toInstant().isAfter(cut));
        boolean over = each.journey().stream()
                .filter(step -> step.step() == Step.CLOSE_NOTICE
                        || step.step() == Step.RESOLVE_OBJECTION && step.outcomeIs("UPHELD"))
                .anyMatch(step -> !step.at().toInstant().isAfter(cut));
        return posted && !over;
    }
}
