package cn.gongbang.cases.read;

import cn.gongbang.cases.assessment.TraceLine;
import cn.gongbang.cases.assessment.TraceSentences;
import cn.gongbang.cases.read.AssessmentExplanation.Line;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.platform.access.Sight;
import java.util.List;

/** Tells the lines of a trace with the names of the people they are about, also of those who have left the family. */
record LineTeller(CaseState state, TraceSentences sentences, Sight sight) {

    List<Line> tell(List<TraceLine> lines) {
        return lines.stream().map(this::tell).toList();
    }

    private Line tell(TraceLine line) {
        String text = sentences.sentence(line, this::name);
        return new Line(line.rule(), line.code(), line.memberId(), line.kind(), line.amount(), line.counted(), text);
    }

    private String name(String memberId) {
        return state.roster()
                .person(memberId)
                .map(person -> sight.name(person.residentId(), person.name()))
                .orElse(memberId);
    }
}
