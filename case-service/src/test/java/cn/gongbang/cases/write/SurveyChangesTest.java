package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.ExitObservation;
import cn.gongbang.cases.write.closure.CloseCase;
import cn.gongbang.cases.write.death.RecordDeath;
import cn.gongbang.cases.write.departure.RecordDeparture;
import cn.gongbang.cases.write.members.AddMember;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Checks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** R-DYN-1…5: the sample survey's later changes, decided by the commands and folded by the state, nothing else. */
class SurveyChangesTest {
    @Test
    void givenTheSurvey_whenEveryChangeIsDecided_thenUnionStatusFiguresAndExitAreAsExpected() {
        Map<String, CaseInHand> cases = recognizedCases();
        JsonNode expected = CaseInHand.JSON.readTree(CaseInHand.text("expected/changes.json"));
        List<JsonNode> changes = CaseInHand.text("changes.jsonl")
                .lines()
                .map(CaseInHand.JSON::readTree)
                .toList();
        assertThat(changes).hasSameSizeAs(expected);
        for (int i = 0; i < changes.size(); i++) {
            JsonNode change = changes.get(i);
            String key = change.get("key").stringValue();
            CaseState after = cases.get(key)
                    .when(command(change), change.get("at").stringValue())
                    .state();
            assertThat(described(after)).as("change %d of %s", i, key).isEqualTo(expected(expected.get(i)));
        }
    }

    private static Map<String, Object> described(CaseState state) {
        Map<String, Object> figures = new HashMap<>();
        figures.put("union", state.union().value());
        figures.put("status", state.status().name());
        figures.put(
                "holder",
                state.household()
                        .holder()
                        .map(Person::residentId)
                        .map(ResidentId::value)
                        .orElse(null));
        if (state.status() != CaseStatus.CLOSED) {
            figures.put("perCapita", state.assessment().perCapita().toString());
            figures.put("standard", state.assessment().standard().toString());
            figures.put("multiple", state.assessment().multiple().toPlainString());
            figures.put("category", state.assessment().category().name());
            figures.put("familySize", state.assessment().familySize());
            figures.put("countedIncome", state.assessment().countedIncome().toString());
            figures.put("rigidExpense", state.assessment().rigidExpense().toString());
            figures.put(
                    "exitNotBefore",
                    state.timeline()
                            .exitObservation()
                            .map(ExitObservation::notBefore)
                            .map(LocalDate::toString)
                            .orElse(null));
        }
        return figures;
    }

    private static Map<String, Object> expected(JsonNode row) {
        Map<String, Object> figures = new HashMap<>();
        figures.put("union", row.get("union").stringValue());
        figures.put("status", row.get("status").stringValue());
        figures.put("holder", row.path("holder").isString() ? row.get("holder").stringValue() : null);
        if (row.path("assessment").isObject()) {
            figures.putAll(
                    CaseInHand.JSON.convertValue(row.get("assessment"), new TypeReference<Map<String, Object>>() {}));
            figures.put(
                    "exitNotBefore",
                    row.path("exitNotBefore").isString()
                            ? row.get("exitNotBefore").stringValue()
                            : null);
        }
        return figures;
    }

    static Map<String, CaseInHand> recognizedCases() {
        Map<String, CaseInHand> cases = new HashMap<>();
        CaseInHand.text("applications.jsonl")
                .lines()
                .map(CaseInHand.JSON::readTree)
                .forEach(line -> cases.put(
                        line.get("key").stringValue(),
                        CaseInHand.recognized(
                                line.get("application"),
                                line.get("journey").get(0).get("at").stringValue())));
        return cases;
    }

    static CaseChange command(JsonNode change) {
        Stamp stamp = CaseInHand.stamp(change.get("at").stringValue());
        LocalDate on = LocalDate.parse(change.get("effectiveOn").stringValue());
        Checks checks = new Checks();
        return switch (change.get("kind").stringValue()) {
            case "INCOME", "INCOME_ABOVE" ->
                new UpdateIncome(
                        on,
                        Lines.incomes(lines(change, "incomes"), checks),
                        Lines.expenses(lines(change, "expenses"), checks));
            case "MEMBER_BORN" -> new AddMember(on, member(change, stamp, checks));
            case "MEMBER_DEATH", "HOLDER_DEATH" ->
                new RecordDeath(
                        on,
                        change.get("person").stringValue(),
                        change.path("newHolder").isString()
                                ? change.get("newHolder").stringValue()
                                : null);
            case "LEFT_JOB" ->
                new RecordDeparture(
                        on, new UnionCode(change.get("receivingUnion").stringValue()));
            case "EXIT" -> new CloseCase(on, ClosingReason.EXITED, true);
            default -> throw new IllegalArgumentException(change.toString());
        };
    }

    private static Person member(JsonNode change, Stamp stamp, Checks checks) {
        PersonForm form = CaseInHand.JSON.treeToValue(change.get("member"), PersonForm.class);
        return form.read(
                "", "/member", LocalDate.ofInstant(stamp.recordedAt(), java.time.ZoneOffset.ofHours(8)), checks);
    }

    private static List<Lines.@Nullable Form> lines(JsonNode change, String field) {
        return CaseInHand.JSON.convertValue(change.get(field), new TypeReference<List<Lines.@Nullable Form>>() {});
    }
}
