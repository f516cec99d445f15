package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.survey.Change;
import cn.gongbang.testkit.survey.ChangeKind;
import cn.gongbang.testkit.survey.JourneyStep;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Step;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A case of the survey in the making, before it has a key. */
final class Draft {
    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Family family;
    private final List<JourneyStep> journey = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Set<Edge> edges = EnumSet.noneOf(Edge.class);
    private String union;

    Draft(Family family) {
        this.family = family;
        this.union = family.union();
    }

    Family family() {
        return family;
    }

    List<JourneyStep> journey() {
        return journey;
    }

    List<Change> changes() {
        return changes;
    }

    Set<Edge> edges() {
        return edges;
    }

    Draft touching(Edge... touched) {
        edges.addAll(List.of(touched));
        return this;
    }

    /** The union that holds the case now. */
    String union() {
        return union;
    }

    void step(Step step, LocalDate day, LocalTime time, ObjectNode given) {
        journey.add(new JourneyStep(step, day.atTime(time).atOffset(CHINA), given));
    }

    OffsetDateTime appliedAt() {
        return journey.getFirst().at();
    }

    boolean recognized() {
        return journey.getLast().step() == Step.DISTRICT_DECISION
                && journey.getLast().outcomeIs("APPROVED");
    }

    /** Enters a change in the union that holds the case; the places are those of this case until the survey has all. */
    Draft change(ChangeKind kind, LocalDate day, LocalTime time, LocalDate effectiveOn, ObjectNode what) {
        ObjectNode given = Json.object().put("effectiveOn", effectiveOn.toString());
        given.setAll(what);
        changes.add(new Change(changes.size(), "", day.atTime(time).atOffset(CHINA), kind, union, given));
        if (kind == ChangeKind.LEFT_JOB) {
            union = Json.required(given, "receivingUnion");
        }
        return this;
    }
}
