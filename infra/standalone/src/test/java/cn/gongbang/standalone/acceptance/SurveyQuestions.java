package cn.gongbang.standalone.acceptance;

import cn.gongbang.standalone.acceptance.Snapshot.Question;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.compare.LedgerCalendar;
import cn.gongbang.testkit.compare.LedgerWeek;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.survey.Change;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is asked again and again after a survey was played: every report, and cases in their present and history. */
record SurveyQuestions(Survey survey, PlayLog log) {

    private static final String AUDITOR = "auditor";
    private static final int CASES_OF_EACH_SORT = 10;

    List<Question> all() {
        String scope = "?campaign=" + survey.campaign().id() + "&union="
                + survey.unions().root().code();
        List<Question> questions = new ArrayList<>();
        questions.add(report("summary" + scope + "&size=1000"));
        questions.add(report("summary.xlsx" + scope));
        weeks().forEach(week -> questions.add(report("ledger" + scope + "&rollup=district&week=" + week)));
        LedgerWeek last = LedgerWeek.of(survey.campaign().deadline());
        questions.add(report("ledger.xlsx" + scope + "&rollup=district&week=" + last));
        cases().forEach(id -> {
            questions.add(new Question(AUDITOR, "/api/cases/" + id));
            questions.add(new Question(AUDITOR, "/api/cases/" + id + "/history"));
        });
        return questions;
    }

    private static Question report(String resource) {
        return new Question(GongbangClient.REPORTER, "/api/reports/" + resource);
    }

    private List<LedgerWeek> weeks() {
        LedgerCalendar calendar = LedgerCalendar.of(survey);
        List<Instant> instants =
                survey.instants().map(at -> at.toInstant()).sorted().toList();
        LedgerWeek last = calendar.weekOf(instants.getLast());
        return Stream.iterate(calendar.weekOf(instants.getFirst()), week -> week.compareTo(last) <= 0, LedgerWeek::next)
                .toList();
    }

    /** Cases that changed after their recognition, and others from all over the survey. */
    private List<String> cases() {
        List<String> keys = survey.cases().stream().map(SurveyCase::key).toList();
        int step = keys.size() / CASES_OF_EACH_SORT;
        Stream<String> changed =
                survey.changes().stream().map(Change::key).distinct().limit(CASES_OF_EACH_SORT);
        Stream<String> others = IntStream.range(0, CASES_OF_EACH_SORT).mapToObj(i -> keys.get(i * step));
        return Stream.concat(changed, others)
                .map(key -> log.of(key).caseId())
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
