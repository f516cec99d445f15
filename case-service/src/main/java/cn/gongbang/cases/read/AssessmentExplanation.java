package cn.gongbang.cases.read;

import cn.gongbang.cases.assessment.TraceCode;
import cn.gongbang.cases.assessment.TraceLine;
import cn.gongbang.cases.assessment.TraceSection;
import cn.gongbang.cases.assessment.TraceSentences;
import cn.gongbang.cases.eligibility.ExclusionCheck;
import cn.gongbang.cases.eligibility.ExclusionChecks;
import cn.gongbang.cases.eligibility.Qualification;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.money.Money;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R-ELIG-10: the figures of the latest assessment and, line by line, how they came about, with each exclusion checked
 * (R-ELIG-6) and whether the holder qualifies (R-ELIG-7).
 *
 * @param trace every line in order
 * @param sections the same lines under their headings
 * @param exclusions all exclusions, each with its verdict and what shows it
 */
record AssessmentExplanation(
        @JsonUnwrapped AssessmentView figures,
        List<Line> trace,
        List<Section> sections,
        List<Checked> exclusions,
        Qualified qualification) {

    record Line(
            String rule,
            String code,
            @Nullable String person,
            @Nullable String kind,
            @Nullable Money amount,
            @Nullable Money counted,
            String text) {}

    record Section(TraceSection section, String heading, List<Line> lines) {}

    /** @param called the exclusion in words */
    record Checked(
            Exclusion exclusion,
            String called,
            ExclusionCheck.Status status,
            String statusText,
            String rule,
            List<Line> evidence) {}

    record Qualified(Qualification.Outcome outcome, String outcomeText, String rule, List<Line> reasons) {}

    /** @param policy the version the assessment used */
    static AssessmentExplanation of(CaseState state, Policy policy, LineTeller teller) {
        TraceSentences sentences = teller.sentences();
        List<ExclusionCheck> checks = ExclusionChecks.of(state, policy);
        Qualification qualification = Qualification.of(state, policy);
        List<TraceLine> all = new ArrayList<>(state.assessment().trace());
        checks.forEach(check -> all.addAll(shown(check.lines(), teller)));
        all.addAll(shown(qualification.lines(), teller));
        return new AssessmentExplanation(
                AssessmentView.of(state.assessment()),
                teller.tell(all),
                Arrays.stream(TraceSection.values())
                        .map(section -> section(section, all, teller, sentences))
                        .toList(),
                checks.stream().map(check -> checked(check, teller, sentences)).toList(),
                new Qualified(
                        qualification.outcome(),
                        sentences.called(qualification.outcome()),
                        TraceCode.QUALIFICATION_OUTCOME.rule(),
                        teller.tell(withoutFirst(shown(qualification.lines(), teller)))));
    }

    private static Section section(
            TraceSection section, List<TraceLine> all, LineTeller teller, TraceSentences sentences) {
        return new Section(
                section,
                sentences.heading(section),
                teller.tell(all.stream()
                        .filter(line -> TraceCode.of(line).section() == section)
                        .toList()));
    }

    private static Checked checked(ExclusionCheck check, LineTeller teller, TraceSentences sentences) {
        return new Checked(
                check.exclusion(),
                sentences.called(check.exclusion()),
                check.status(),
                sentences.called(check.status()),
                TraceCode.EXCLUSION_VERDICT.rule(),
                teller.tell(withoutFirst(shown(check.lines(), teller))));
    }

    /** The verdict, and what it rests on: that is profile, property and evidence, which not every reader sees (R-PII-1). */
    private static List<TraceLine> shown(List<TraceLine> lines, LineTeller teller) {
        return teller.sight().plain() ? lines : lines.subList(0, 1);
    }

    private static List<TraceLine> withoutFirst(List<TraceLine> lines) {
        return lines.subList(1, lines.size());
    }
}
