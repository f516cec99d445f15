package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.cases.eligibility.ExclusionCheck;
import cn.gongbang.cases.eligibility.ExclusionCheck.Status;
import cn.gongbang.cases.eligibility.ExclusionChecks;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.ExclusionFindings.Finding;
import cn.gongbang.cases.write.exclusions.DecideExclusion;
import cn.gongbang.cases.write.exclusions.RecordExclusion;
import cn.gongbang.cases.write.review.HeedCrossCheck;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.CrossCheckResult;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.ReviewSnapshot.CrossCheck;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** R-ELIG-6: exclusions are findings with evidence; the district decides, the status stays. */
class ExclusionsTest {
    private static final String APPLIED = "2023-02-01T09:00:00+08:00";
    private static final String LATER = "2023-03-01T09:00:00+08:00";
    private static final JsonNode FAMILY = CaseInHand.JSON.readTree("""
            {"campaign":"2023","union":"jianghai.waihai.u01","channel":"GRASSROOTS_UNION",
             "people":[{"residentId":"440704198503120015","name":"欧阳明","relation":"HOLDER","employment":"EMPLOYED","ableToWork":true}],
             "incomes":[{"person":"HOLDER","kind":"WAGE","amount":"10000.00"}],
             "expenses":[],"accident":null,"causes":{"primary":"MAJOR_ILLNESS","secondary":[]}}""");
    private static final Policy POLICY =
            CaseInHand.KNOWLEDGE.policy("jianghai").orElseThrow().policy();

    private final CaseInHand family =
            CaseInHand.applied(FAMILY, APPLIED).when(CaseInHand.review(ReviewFact.VISITED, 1), APPLIED);

    @Test
    void givenAnOfficersFinding_whenRecordedAndDecided_thenOpenUntilDismissedAndTheStatusStays_R_ELIG_6() {
        family.when(found(Exclusion.VEHICLE, "2023-02-20"), LATER);
        Finding finding = family.state().exclusions().open().getFirst();
        assertThat(finding.found().evidence()).isEqualTo("邻居见其驾驶𠮷A车");
        assertThat(status(Exclusion.VEHICLE)).isEqualTo(Status.FOUND);
        family.when(decision(finding.id(), ExclusionOutcome.CONFIRMED), LATER);
        assertThat(family.state().exclusions().open()).hasSize(1);
        assertThat(family.state().exclusions().undecided()).isEmpty();
        assertThat(status(Exclusion.VEHICLE)).isEqualTo(Status.CONFIRMED);
        family.when(decision("VEHICLE", ExclusionOutcome.DISMISSED), LATER);
        assertThat(family.state().exclusions().open()).isEmpty();
        assertThat(status(Exclusion.VEHICLE)).isEqualTo(Status.DISMISSED);
        assertThat(family.state().status()).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void givenTwoFindingsOfOneKind_whenOneIsDismissed_thenTheOtherStandsUntilDecidedByItsKind_R_ELIG_6() {
        family.when(found(Exclusion.VEHICLE, "2023-02-20"), LATER)
                .when(found(Exclusion.VEHICLE, "2023-02-21"), LATER)
                .when(decision("x1", ExclusionOutcome.DISMISSED), LATER);
        assertThat(family.state().exclusions().open()).extracting(Finding::id).containsExactly("x2");
        family.when(decision("VEHICLE", ExclusionOutcome.DISMISSED), LATER);
        assertThat(family.state().exclusions().open()).isEmpty();
    }

    @Test
    void givenDatesOutsideTheCase_whenFound_thenInvalidNamingTheField_R_ELIG_6() {
        for (String day : List.of("2023-01-31", "2023-03-02")) {
            assertThat(refusal(found(Exclusion.VEHICLE, day))
                            .errors()
                            .getFirst()
                            .pointer())
                    .isEqualTo("/foundOn");
        }
        assertThat(family.state().exclusions().findings()).isEmpty();
    }

    @Test
    void givenNothingFoundOrDecidedAlready_whenDecided_thenRefused_R_ELIG_6() {
        assertThat(refusal(decision("VEHICLE", ExclusionOutcome.CONFIRMED)).status())
                .isEqualTo(404);
        family.when(found(Exclusion.VEHICLE, "2023-02-20"), LATER)
                .when(decision("x1", ExclusionOutcome.CONFIRMED), LATER);
        assertThat(refusal(decision("x1", ExclusionOutcome.CONFIRMED)))
                .extracting("status", "code")
                .containsExactly(409, "R-ELIG-6");
        assertThat(decision("x1", ExclusionOutcome.CONFIRMED).right(family.state()))
                .isEqualTo(CaseRights.CHANGE_OFFICIALLY);
    }

    @Test
    void givenARejectedCase_whenFoundOrDecided_thenRefused_R_ELIG_6() {
        family.when(found(Exclusion.VEHICLE, "2023-02-20"), LATER)
                .when(CaseInHand.review(ReviewFact.REJECTED, 5), LATER);
        assertThat(refusal(found(Exclusion.VEHICLE, "2023-02-20")).code()).isEqualTo("R-ELIG-6");
        assertThat(refusal(decision("x1", ExclusionOutcome.CONFIRMED)).status()).isEqualTo(409);
    }

    @Test
    void givenACrossCheck_whenHeardTwice_thenOneFindingAndTheRegisterIsKnown_R_FLOW_6() {
        var heard = cross(5, new CrossCheck(5, Register.ALL, CrossCheckResult.MISMATCH, Exclusion.SECOND_HOME));
        family.when(heard, LATER).when(heard, LATER);
        assertThat(family.state().exclusions().findings()).hasSize(1);
        assertThat(family.state().lifecycle().reviewSequence()).isEqualTo(5);
        assertThat(statuses())
                .containsEntry(Exclusion.SECOND_HOME, Status.FOUND)
                .containsEntry(Exclusion.VEHICLE, Status.NOT_CHECKED);
    }

    @Test
    void givenRegistersThatFoundNothing_whenExplained_thenWhatTheyAskIsClearAndNothingElse_R_ELIG_10() {
        family.when(cross(4, new CrossCheck(4, Register.VEHICLE, CrossCheckResult.CLEAR, null)), LATER);
        assertThat(statuses())
                .containsEntry(Exclusion.VEHICLE, Status.CLEAR)
                .containsEntry(Exclusion.SECOND_HOME, Status.NOT_CHECKED);
        family.when(cross(5, new CrossCheck(5, Register.ALL, CrossCheckResult.CLEAR, null)), LATER);
        assertThat(statuses())
                .containsEntry(Exclusion.SECOND_HOME, Status.CLEAR)
                .containsEntry(Exclusion.COMPANY_CONTROL, Status.CLEAR)
                .containsEntry(Exclusion.STUDY_ABROAD, Status.NOT_CHECKED);
    }

    @Test
    void givenAMismatchThatNamesNothing_whenExplained_thenSuspectedAndNoFinding_R_ELIG_6() {
        family.when(cross(4, new CrossCheck(4, Register.BUSINESS, CrossCheckResult.MISMATCH, null)), LATER);
        assertThat(status(Exclusion.COMPANY_CONTROL)).isEqualTo(Status.SUSPECTED);
        assertThat(family.state().exclusions().open()).isEmpty();
    }

    @Test
    void givenAnUndecidedCheck_whenTheRoundIsDoneAgain_thenSuperseded_butNotWhatTheDistrictConfirmed_R_ELIG_6() {
        family.when(cross(5, new CrossCheck(5, Register.ALL, CrossCheckResult.MISMATCH, Exclusion.VEHICLE)), LATER)
                .when(cross(9, new CrossCheck(9, Register.ALL, CrossCheckResult.CLEAR, null)), LATER);
        assertThat(family.state().exclusions().open()).isEmpty();
        assertThat(status(Exclusion.VEHICLE)).isEqualTo(Status.CLEAR);
        assertThat(refusal(decision("x1", ExclusionOutcome.CONFIRMED)).status()).isEqualTo(409);
        family.when(cross(10, new CrossCheck(10, Register.ALL, CrossCheckResult.MISMATCH, Exclusion.VEHICLE)), LATER)
                .when(decision("VEHICLE", ExclusionOutcome.CONFIRMED), LATER)
                .when(cross(14, new CrossCheck(14, Register.ALL, CrossCheckResult.CLEAR, null)), LATER);
        assertThat(family.state().exclusions().open()).extracting(Finding::id).containsExactly("x2");
        assertThat(status(Exclusion.VEHICLE)).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void givenARecognizedFamily_whenACrossCheckIsHeardLate_thenItChangesNothing_butOfficersMayStillFind_R_ELIG_6() {
        family.when(CaseInHand.review(ReviewFact.APPROVED, 7), LATER)
                .when(cross(8, new CrossCheck(8, Register.ALL, CrossCheckResult.MISMATCH, Exclusion.VEHICLE)), LATER);
        assertThat(family.state().exclusions().findings()).isEmpty();
        family.when(found(Exclusion.STUDY_ABROAD, "2023-03-01"), LATER);
        assertThat(family.state().exclusions().open()).hasSize(1);
        assertThat(family.state().status()).isEqualTo(CaseStatus.RECOGNIZED);
    }

    @Test
    void givenWhatTheFamilySays_whenExplained_thenSuspectedWithoutBlocking_R_ELIG_6() {
        ObjectNode application = FAMILY.deepCopy().asObject();
        application
                .putObject("property")
                .put("vehicles", 1)
                .put("companyControl", true)
                .put("其他", "无");
        CaseInHand owner = CaseInHand.applied(application, APPLIED);
        Map<Exclusion, Status> told = ExclusionChecks.of(owner.state(), POLICY).stream()
                .collect(Collectors.toMap(ExclusionCheck::exclusion, ExclusionCheck::status));
        assertThat(told)
                .hasSize(Exclusion.values().length)
                .containsEntry(Exclusion.VEHICLE, Status.SUSPECTED)
                .containsEntry(Exclusion.COMPANY_CONTROL, Status.SUSPECTED)
                .containsEntry(Exclusion.HIGH_FEE_SCHOOL, Status.NOT_CHECKED);
        assertThat(owner.state().exclusions().open()).isEmpty();
        assertThat(owner.state().opening().property()).containsKey("其他");
    }

    @Test
    void givenTheChanges_whenTheyTravelBetweenProcesses_thenTheyArriveAsTheyWere() {
        var json = EventJson.mapper();
        for (CaseChange change : List.of(
                found(Exclusion.VEHICLE, "2023-02-20"),
                decision("x1", ExclusionOutcome.CONFIRMED),
                cross(5, new CrossCheck(5, Register.ALL, CrossCheckResult.MISMATCH, Exclusion.VEHICLE)))) {
            ChangeCase sent = new ChangeCase("c", change, 3L, CaseInHand.stamp(LATER));
            assertThat(json.readValue(json.writeValueAsString(sent), ChangeCase.class))
                    .isEqualTo(sent);
        }
    }

    private Refusal.Details refusal(CaseChange change) {
        return catchThrowableOfType(Refusal.class, () -> family.when(change, LATER))
                .details();
    }

    private @Nullable Status status(Exclusion exclusion) {
        return statuses().get(exclusion);
    }

    private Map<Exclusion, Status> statuses() {
        return ExclusionChecks.of(family.state(), POLICY).stream()
                .collect(Collectors.toMap(ExclusionCheck::exclusion, ExclusionCheck::status));
    }

    private static RecordExclusion found(Exclusion exclusion, String on) {
        return new RecordExclusion(exclusion, LocalDate.parse(on), "邻居见其驾驶𠮷A车", List.of("f1"));
    }

    private static DecideExclusion decision(String findings, ExclusionOutcome outcome) {
        return new DecideExclusion(findings, outcome, "已核实");
    }

    private static HeedCrossCheck cross(long sequence, CrossCheck... standing) {
        return new HeedCrossCheck(sequence, List.of(standing));
    }
}
