package cn.gongbang.cases.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.assessment.TraceSentences;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseInHand;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.security.Caller;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** R-PII-1, R-ELIG-10: an assessment explains its figures to everybody, and what it knows of property to those who need it. */
class MaskedAssessmentTest {
    private static final JsonNode APPLICATION = CaseInHand.JSON.readTree("""
            {"campaign":"2023","union":"jianghai.waihai.u01","channel":"WORKERS_APP",
             "people":[{"residentId":"440704198503120015","name":"欧阳明","relation":"HOLDER","employment":"EMPLOYED","ableToWork":true},
                       {"residentId":"440704201306010014","name":"欧阳小满","relation":"SON","studying":"PRIMARY","ableToWork":true}],
             "incomes":[{"person":"HOLDER","kind":"WAGE","amount":"20000.00"}],"expenses":[],
             "accident":null,"causes":{"primary":"CHILDREN_SCHOOLING","secondary":[]},
             "profile":{"unionMember":true},"property":{"homes":7}}""");

    @Test
    void givenAReaderWhoDoesNotNeedIt_whenExplained_thenNoPropertyNoProfileAndNoChildsName() {
        AssessmentExplanation plain = explained(Role.AUDITOR);
        AssessmentExplanation masked = explained(Role.APPLICANT_APP);
        assertThat(plain.toString()).contains("7 套", "欧阳小满");
        assertThat(masked.toString()).doesNotContain("7 套", "欧阳小满").contains("欧阳明", "欧阳*");
        assertThat(masked.figures()).isEqualTo(plain.figures());
        assertThat(masked.exclusions())
                .as("the verdicts stay")
                .extracting(AssessmentExplanation.Checked::status)
                .isEqualTo(plain.exclusions().stream()
                        .map(AssessmentExplanation.Checked::status)
                        .toList());
        assertThat(masked.exclusions())
                .allSatisfy(checked -> assertThat(checked.evidence()).isEmpty());
        assertThat(masked.qualification().outcome())
                .isEqualTo(plain.qualification().outcome());
        assertThat(masked.qualification().reasons()).isEmpty();
    }

    private static AssessmentExplanation explained(Role role) {
        CaseState state =
                CaseInHand.applied(APPLICATION, "2023-02-01T09:00:00+08:00").state();
        Policy policy = CaseInHand.KNOWLEDGE.policy("jianghai").orElseThrow().policy();
        Reading reading = new Reading(new Caller("x", Set.of(role), null), null, Instant.parse("2023-02-01T01:00:00Z"));
        return AssessmentExplanation.of(
                state,
                policy,
                new LineTeller(
                        state,
                        new TraceSentences(Locale.SIMPLIFIED_CHINESE),
                        reading.of(Purpose.CASE, state.opening().caseId(), state.union())));
    }
}
