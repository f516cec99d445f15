package cn.gongbang.cases.read;

import cn.gongbang.cases.assessment.TraceLine;
import cn.gongbang.cases.assessment.TraceSentences;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.read.AssessmentExplanation.Line;
import cn.gongbang.cases.state.CaseState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the lines of a trace with the names of the people they are about, also of those who have left the family. */
record LineTeller(Map<String, String> names, TraceSentences sentences) {

    static LineTeller of(CaseState state, TraceSentences sentences) {
        Map<String, String> names = new HashMap<>();
        for (List<Person> people :
                List.of(state.opening().household().people(), state.household().people())) {
            people.forEach(person -> names.put(person.memberId(), person.name()));
        }
        return new LineTeller(names, sentences);
    }

    List<Line> tell(List<TraceLine> lines) {
        return lines.stream().map(this::tell).toList();
    }

    private Line tell(TraceLine line) {
        String text = sentences.sentence(line, member -> names.getOrDefault(member, member));
        return new Line(line.rule(), line.code(), line.memberId(), line.kind(), line.amount(), line.counted(), text);
    }
}
