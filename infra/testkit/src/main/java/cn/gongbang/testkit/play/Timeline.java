package cn.gongbang.testkit.play;

import cn.gongbang.testkit.survey.Change;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All acts of a survey in order of time, then key, then the case's own order. */
public record Timeline(List<Act> acts) {

    public static Timeline of(Survey survey) {
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        survey.changes().forEach(change -> changes.computeIfAbsent(change.key(), key -> new ArrayList<>())
                .add(change));
        List<Dated> dated = new ArrayList<>();
        for (SurveyCase each : survey.cases()) {
            Instant notBefore = Instant.MIN;
            for (Act act : actsOf(each, changes.getOrDefault(each.key(), List.of()))) {
                Instant at = act.at().toInstant();
                notBefore = at.isBefore(notBefore) ? notBefore : at;
                dated.add(new Dated(notBefore, act));
            }
        }
        dated.sort(Comparator.comparing(Dated::at)
                .thenComparing(each -> each.act().key())
                .thenComparing(each -> each.act().index()));
        return new Timeline(dated.stream().map(Dated::act).toList());
    }

    private record Dated(Instant at, Act act) {}

    private static List<Act> actsOf(SurveyCase each, List<Change> changes) {
        List<Act> acts = new ArrayList<>();
        each.journey().forEach(step -> acts.add(new Act.Taken(each, acts.size(), step)));
        changes.forEach(change -> acts.add(new Act.Changed(each, acts.size(), change)));
        return acts;
    }

    /** Runs of acts that may be done side by side: same instant, different cases, none that claims people. */
    public List<List<Act>> batches() {
        List<List<Act>> batches = new ArrayList<>();
        List<Act> open = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Act act : acts) {
            boolean joins = !open.isEmpty()
                    && !act.claims()
                    && !open.getFirst().claims()
                    && open.getFirst().at().isEqual(act.at())
                    && !keys.contains(act.key());
            if (!joins) {
                open = new ArrayList<>();
                keys.clear();
                batches.add(open);
            }
            open.add(act);
            keys.add(act.key());
        }
        return batches;
    }
}
