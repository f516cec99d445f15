package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.Answer;
import cn.gongbang.testkit.client.Call;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.survey.Json;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What must be true of cases and the people in them, seen from outside. */
record CasesAfterKills(GongbangClient client) {
    private static final String DISTRICT = GongbangClient.DISTRICT;
    private static final String ELSEWHERE = "jianghai.lile.u01";
    private static final Set<String> CLOSED = Set.of("CLOSED", "REJECTED", "WITHDRAWN");

    /** The history has no gap and tells exactly once of what must have happened once. */
    void assertGaplessAndOnce(String caseId, String event) {
        List<JsonNode> entries = List.copyOf(client.get(DISTRICT, "/api/cases/" + caseId + "/history")
                .path("items")
                .values());
        assertThat(entries.stream().map(entry -> entry.path("sequence").asLong()))
                .as("history of %s", caseId)
                .containsExactlyElementsOf(
                        LongStream.range(0, entries.size()).boxed().toList());
        assertThat(entries.stream().map(entry -> entry.path("type").asString()))
                .as("history of %s", caseId)
                .containsOnlyOnce("CaseOpened", event);
        assertThat(client.caseNow(DISTRICT, caseId).path("version").asLong()).isEqualTo(entries.size() - 1L);
    }

    /** The case has these people and no others, each once, and nobody of them stands in another open case. */
    void assertHolds(String caseId, List<String> people) {
        List<String> there = client.caseNow(DISTRICT, caseId).path("people").values().stream()
                .map(person -> Json.required(person, "residentId"))
                .toList();
        assertThat(there).as("people of %s", caseId).containsExactlyInAnyOrderElementsOf(people);
        for (String person : people) {
            JsonNode found = accepted(
                    Actor.of(DISTRICT), "/api/cases/search", Json.object().put("residentId", person));
            assertThat(found.path("items").values().stream()
                            .filter(item -> !CLOSED.contains(item.path("status").asString()))
                            .map(item -> item.path("id").asString()))
                    .as("open cases of %s", person)
                    .containsExactly(caseId);
        }
    }

    /** Nobody else can have a case for this person, and whoever asks is told the union that has one. */
    void assertClaimed(ObjectNode application, String person, String union) {
        Answer refused = client.send(Call.json("POST", Actor.of(ELSEWHERE), "/api/cases", alone(application, person)));
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.problem().code()).isEqualTo("R-DUP");
        assertThat(refused.body()).contains(union);
    }

    /** The case is closed, and with it everybody is free for a case of their own: no other claim was left behind. */
    void assertFreedByClosing(String caseId, String union, String day, ObjectNode application, List<String> people) {
        client.change(
                Actor.of(union),
                caseId,
                "closure",
                Json.object().put("effectiveOn", day).put("reason", "GIVEN_UP"));
        for (String person : people) {
            accepted(Actor.of(ELSEWHERE), "/api/cases", alone(application, person));
        }
    }

    private static ObjectNode alone(ObjectNode application, String person) {
        ObjectNode alone = application.deepCopy().put("union", ELSEWHERE);
        ObjectNode holder = (ObjectNode) alone.withArray("people").get(0);
        holder.put("residentId", person);
        alone.putArray("people").add(holder);
        return alone;
    }

    private JsonNode accepted(Actor actor, String path, ObjectNode body) {
        Answer answer = client.send(Call.json("POST", actor, path, body));
        assertThat(answer.accepted()).as(answer.body()).isTrue();
        return answer.json();
    }
}
