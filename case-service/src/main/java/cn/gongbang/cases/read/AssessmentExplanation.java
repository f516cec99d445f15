package cn.gongbang.cases.read;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.assessment.TraceLine;
import cn.gongbang.cases.assessment.TraceSentences;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.money.Money;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R-ELIG-10: the figures of the latest assessment and, line by line, how they came about. */
record AssessmentExplanation(@JsonUnwrapped AssessmentView figures, List<Line> trace) {

    record Line(
            String rule,
            String code,
            @Nullable String person,
            @Nullable String kind,
            @Nullable Money amount,
            @Nullable Money counted,
            String text) {}

    static AssessmentExplanation of(CaseState state, TraceSentences sentences) {
        Assessment assessment = state.assessment();
        List<Line> lines = assessment.trace().stream()
                .map(line -> line(line, sentences.sentence(line, member -> name(member, state))))
                .toList();
        return new AssessmentExplanation(AssessmentView.of(assessment), lines);
    }

    private static String name(String memberId, CaseState state) {
        return state.roster().person(memberId).map(Person::name).orElse(memberId);
    }

    private static Line line(TraceLine line, String text) {
        return new Line(line.rule(), line.code(), line.memberId(), line.kind(), line.amount(), line.counted(), text);
    }
}
