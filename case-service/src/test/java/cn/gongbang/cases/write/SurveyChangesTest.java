package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.ExitObservation;
import cn.gongbang.cases.write.closure.CloseCase;
import cn.gongbang.cases.write.death.RecordDeath;
import cn.gongbang.cases.write.departure.RecordDeparture;
import cn.gongbang.cases.write.income.UpdateIncome;
import cn.gongbang.cases.write.members.AddMember;
import cn.gongbang.cases.write.open.ApplicationForm;
import cn.gongbang.cases.write.review.HeedReview;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.ids.Ids;
import cn.gongbang.platform.problems.Checks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** R-DYN-1…5: the sample survey's later changes, decided by the commands and folded by the state, nothing else. */
class SurveyChangesTest {
    private static final Path FOLDER = Path.of("..", "infra", "testkit", "src", "main", "resources", "survey-2023");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void givenTheSurvey_whenEveryChangeIsDecided_thenUnionStatusFiguresAndExitAreAsExpected() {
        Map<String, CaseState> cases = recognizedCases();
        JsonNode expected = JSON.readTree(text("expected/changes.json"));
        List<JsonNode> changes =
                text("changes.jsonl").lines().map(JSON::readTree).toList();
        assertThat(changes).hasSameSizeAs(expected);
        for (int i = 0; i < changes.size(); i++) {
            JsonNode change = changes.get(i);
            String key = change.get("key").stringValue();
            CaseState after = decide(cases.get(key), command(change));
            cases.put(key, after);
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
            figures.putAll(JSON.convertValue(row.get("assessment"), new TypeReference<Map<String, Object>>() {}));
            figures.put(
                    "exitNotBefore",
                    row.path("exitNotBefore").isString()
                            ? row.get("exitNotBefore").stringValue()
                            : null);
        }
        return figures;
    }

    private static Map<String, CaseState> recognizedCases() {
        Map<String, CaseState> cases = new HashMap<>();
        text("applications.jsonl").lines().map(JSON::readTree).forEach(line -> {
            Stamp applied = stamp(line.get("journey").get(0).get("at"));
            String id = Ids.next();
            ApplicationForm form = JSON.treeToValue(line.get("application"), ApplicationForm.class);
            CaseState state = null;
            for (CaseEvent event : form.read(id, applied).decide(KNOWLEDGE)) {
                state = CaseHistories.next(state, event);
            }
            state = decide(state, new HeedReview(id, ReviewFact.VISITED, 1, 0, false, null, applied));
            cases.put(
                    line.get("key").stringValue(),
                    decide(state, new HeedReview(id, ReviewFact.APPROVED, 2, 0, false, null, applied)));
        });
        return cases;
    }

    private static CaseState decide(CaseState state, CaseCommand command) {
        for (CaseEvent event : command.decide(state, KNOWLEDGE, command.stamp())) {
            state = state.apply(event);
        }
        return state;
    }

    private static CaseCommand command(JsonNode change) {
        Stamp stamp = stamp(change.get("at"));
        LocalDate on = LocalDate.parse(change.get("effectiveOn").stringValue());
        Checks checks = new Checks();
        return switch (change.get("kind").stringValue()) {
            case "INCOME", "INCOME_ABOVE" ->
                new UpdateIncome(
                        "",
                        on,
                        Lines.incomes(lines(change, "incomes"), checks),
                        Lines.expenses(lines(change, "expenses"), checks),
                        null,
                        stamp);
            case "MEMBER_BORN" -> new AddMember("", on, member(change, stamp, checks), null, stamp);
            case "MEMBER_DEATH", "HOLDER_DEATH" ->
                new RecordDeath(
                        "",
                        on,
                        change.get("person").stringValue(),
                        change.path("newHolder").isString()
                                ? change.get("newHolder").stringValue()
                                : null,
                        null,
                        stamp);
            case "LEFT_JOB" ->
                new RecordDeparture(
                        "", on, new UnionCode(change.get("receivingUnion").stringValue()), null, stamp);
            case "EXIT" -> new CloseCase("", on, ClosingReason.EXITED, true, null, stamp);
            default -> throw new IllegalArgumentException(change.toString());
        };
    }

    private static Person member(JsonNode change, Stamp stamp, Checks checks) {
        PersonForm form = JSON.treeToValue(change.get("member"), PersonForm.class);
        return form.read(
                "", "/member", LocalDate.ofInstant(stamp.recordedAt(), java.time.ZoneOffset.ofHours(8)), checks);
    }

    private static List<Lines.@Nullable Form> lines(JsonNode change, String field) {
        return JSON.convertValue(change.get(field), new TypeReference<List<Lines.@Nullable Form>>() {});
    }

    private static Stamp stamp(JsonNode at) {
        Instant instant = OffsetDateTime.parse(at.stringValue()).toInstant();
        return new Stamp(instant, "tester", null, null, null);
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Knowledge KNOWLEDGE = new Knowledge() {
        private final PolicyVersion policy = new PolicyVersion(1, JSON.readValue(text("policy.json"), Policy.class));
        private final List<UnionTree.Node> unions =
                JSON.readValue(text("unions.json"), new TypeReference<List<UnionTree.Node>>() {});

        @Override
        public Optional<UnionTree.Node> union(UnionCode code) {
            return unions.stream().filter(node -> node.code().equals(code)).findFirst();
        }

        @Override
        public Optional<CampaignNews> campaign(String id) {
            LocalDate deadline = LocalDate.parse("2023-03-08");
            UnionCode root = unions.stream()
                    .filter(node -> node.kind() == UnionKind.DISTRICT)
                    .findFirst()
                    .orElseThrow()
                    .code();
            return Optional.of(new CampaignNews(id, id, LocalDate.parse("2023-02-01"), deadline, "jianghai", root));
        }

        @Override
        public Optional<PolicyVersion> policy(String id) {
            return Optional.of(policy);
        }

        @Override
        public boolean knownFromOtherCampaign(ResidentId person, String campaign) {
            return false;
        }
    };
}
