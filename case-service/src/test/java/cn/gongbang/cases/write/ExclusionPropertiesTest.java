package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.ExclusionDecided;
import cn.gongbang.cases.events.ExclusionFound;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.JsonNode;

/** R-ELIG-6 over any history of findings and decisions. */
class ExclusionPropertiesTest {
    private static final String AT = "2023-02-01T09:00:00+08:00";
    private static final LocalDate ON = LocalDate.parse("2023-02-01");
    private static final JsonNode FAMILY = CaseInHand.JSON.readTree("""
            {"campaign":"2023","union":"jianghai.waihai.u01","channel":"GRASSROOTS_UNION",
             "people":[{"residentId":"440704198503120015","name":"陈𠮷","relation":"HOLDER","employment":"EMPLOYED","ableToWork":true}],
             "incomes":[],"expenses":[],"accident":null,"causes":{"primary":"MAJOR_ILLNESS","secondary":[]}}""");

    @Property(tries = 200)
    void givenAnyFindingsAndDecisions_whenFolded_thenTheLastDecisionHoldsAndNothingElseChanges(
            @ForAll @Size(max = 30) List<Exclusion> exclusions,
            @ForAll @Size(max = 30) List<ExclusionOutcome> outcomes,
            @ForAll int seed) {
        CaseState before = CaseInHand.applied(FAMILY, AT).state();
        CaseState state = before;
        Map<String, ExclusionOutcome> last = new HashMap<>();
        for (CaseEvent event : mixed(exclusions, outcomes, seed)) {
            if (event instanceof ExclusionDecided decided) {
                last.put(decided.findingId(), decided.outcome());
            }
            state = state.apply(event);
        }
        assertThat(state.exclusions().findings()).hasSameSizeAs(exclusions).allSatisfy(finding -> assertThat(
                        finding.outcome().orElse(null))
                .isEqualTo(last.get(finding.id())));
        assertThat(state.exclusions().open())
                .isEqualTo(state.exclusions().findings().stream()
                        .filter(finding -> last.getOrDefault(finding.id(), ExclusionOutcome.CONFIRMED)
                                == ExclusionOutcome.CONFIRMED)
                        .toList());
        assertThat(state.status()).isEqualTo(before.status());
        assertThat(state.timeline()).isEqualTo(before.timeline());
        assertThat(state.materialSequence()).isEqualTo(before.materialSequence());
    }

    private static List<CaseEvent> mixed(List<Exclusion> exclusions, List<ExclusionOutcome> outcomes, int seed) {
        List<CaseEvent> events = new ArrayList<>();
        for (int i = 0; i < exclusions.size(); i++) {
            events.add(new ExclusionFound(
                    ON, "x" + (i + 1), exclusions.get(i), "佐证", List.of(), null, null, CaseInHand.stamp(AT)));
            if (i < outcomes.size()) {
                String id = "x" + (1 + Math.floorMod(seed * 31 + i, i + 1));
                events.add(new ExclusionDecided(ON, id, outcomes.get(i), "理由", CaseInHand.stamp(AT)));
            }
        }
        return events;
    }
}
