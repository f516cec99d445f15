package cn.gongbang.standalone.acceptance.scopes;

import static cn.gongbang.standalone.acceptance.scopes.Place.DISTRICT;
import static cn.gongbang.standalone.acceptance.scopes.Place.ELSEWHERE;
import static cn.gongbang.standalone.acceptance.scopes.Place.FILED_BY_APP;
import static cn.gongbang.standalone.acceptance.scopes.Place.STREET;
import static cn.gongbang.standalone.acceptance.scopes.Place.UNION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.Answer;
import cn.gongbang.testkit.client.Call;
import cn.gongbang.testkit.client.GongbangClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What lists, counts and refusals could tell of cases that are not the caller's. */
record Leaks(GongbangClient client, Map<Place, Family> families) {
    private static final String NEIGHBOUR = "jianghai.waihai.u02";
    /** Old and of no case; a young one would be waited for. */
    private static final String UNKNOWN = "01860000-0000-7000-8000-000000000000";

    /** Which of the cases each user has. */
    private static final Map<String, Set<Place>> CASES_OF = casesOf();

    private static Map<String, Set<Place>> casesOf() {
        Map<String, Set<Place>> cases = new LinkedHashMap<>();
        cases.put("jianghai.waihai.u01", Set.of(UNION, FILED_BY_APP));
        cases.put(NEIGHBOUR, Set.of());
        cases.put("jianghai.waihai", Set.of(STREET));
        cases.put("street.waihai", Set.of(UNION, FILED_BY_APP, STREET));
        cases.put("street.lile", Set.of(ELSEWHERE));
        cases.put("district", Set.of(Place.values()));
        cases.put("auditor", Set.of(Place.values()));
        return cases;
    }

    /** Lists without any filter, with their totals. */
    void ofListsAndTotals() {
        CASES_OF.forEach((user, places) -> {
            Set<String> own =
                    places.stream().map(place -> families.get(place).caseId()).collect(Collectors.toSet());
            assertOnly(client.get(user, "/api/cases?size=100"), "id", own);
            assertOnly(client.get(user, "/api/reviews?size=100"), "caseId", own);
            assertOnly(client.get(user, "/api/reports/summary?campaign=2023&status=APPLIED"), "caseId", own);
            assertOnly(search(user, "{\"name\":\"欧阳𠮷\"}"), "id", own);
        });
    }

    /** Figures: what the ledger and the statistics count. */
    void ofFigures() {
        CASES_OF.forEach((user, places) -> {
            JsonNode ledger = client.get(user, "/api/reports/ledger?campaign=2023&week=2023-W06");
            int applied = StreamSupport.stream(ledger.path("rows").spliterator(), false)
                    .mapToInt(row -> row.at("/columns/applied/closing").asInt())
                    .sum();
            assertThat(applied).as("ledger of %s", user).isEqualTo(places.size());
            JsonNode statistics = client.get(user, "/api/reports/statistics?campaign=2023");
            assertThat(statistics.at("/byWeek/0/counts/applied").asInt())
                    .as("statistics of %s: %s", user, statistics)
                    .isEqualTo(places.size());
        });
    }

    /** A number or an id that is known from elsewhere finds nothing. */
    void ofNumbersAndIds() {
        families.forEach((place, family) -> CASES_OF.forEach((user, places) -> {
            int expected = places.contains(place) ? 1 : 0;
            assertThat(client.get(user, "/api/cases?q=" + family.number())
                            .path("total")
                            .asInt())
                    .isEqualTo(expected);
            assertThat(search(user, "{\"residentId\":\"" + family.residentId() + "\"}")
                            .path("total")
                            .asInt())
                    .isEqualTo(expected);
        }));
    }

    /** Whoever may not at all hears nothing of whether there is a case; whoever may elsewhere hears 404. */
    void ofUnknownIds() {
        for (String path : List.of(
                "/api/cases/%s",
                "/api/cases/%s/history", "/api/cases/%s/assessment", "/api/reviews/%s", "/api/dossiers/%s")) {
            String unknown = path.formatted(UNKNOWN);
            for (String user : List.of("reporter", "admin")) {
                assertThat(send(Call.get(user, unknown)).body())
                        .isEqualTo(
                                send(Call.get(user, path.formatted(family(UNION).caseId())))
                                        .body());
                assertThat(send(Call.get(user, unknown)).status()).isEqualTo(403);
            }
            for (String user : CASES_OF.keySet()) {
                assertThat(send(Call.get(user, unknown)).status()).isEqualTo(404);
            }
        }
        for (String path : List.of("/api/cases/%s/income", "/api/reviews/%s/visit")) {
            assertThat(post("auditor", path.formatted(UNKNOWN), "{}").status()).isEqualTo(403);
            assertThat(post(NEIGHBOUR, path.formatted(UNKNOWN), "{}").status()).isEqualTo(404);
        }
    }

    /** A file is found in its own dossier only, and as evidence of its own case only. */
    void ofFiles() {
        String own = "/api/dossiers/" + family(FILED_BY_APP).caseId() + "/files/";
        assertThat(send(Call.get(
                                "jianghai.waihai.u01",
                                own + family(FILED_BY_APP).fileId()))
                        .status())
                .isEqualTo(200);
        assertThat(send(Call.get("jianghai.waihai.u01", own + family(UNION).fileId()))
                        .status())
                .isEqualTo(404);
        assertThat(visitWith(family(ELSEWHERE).fileId())).isEqualTo(visitWith(UNKNOWN));
    }

    private Answer visitWith(String photo) {
        return post("jianghai.waihai.u01", "/api/reviews/" + family(UNION).caseId() + "/visit", """
                {"visitedOn":"2023-02-06","findings":"属实","homePhotos":["%s"],"workerPhotos":["%s"],
                "investigators":[{"name":"何欣","post":"主席"},{"name":"梁敏","post":"委员"}]}""".formatted(
                        photo, photo));
    }

    /** R-DUP names the union that has the person, and nothing else. */
    void ofDuplicates() {
        Family elsewhere = family(ELSEWHERE);
        var application = elsewhere.application().deepCopy().put("union", NEIGHBOUR);
        Answer refused = post(NEIGHBOUR, "/api/cases", application.toString());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem().code()).isEqualTo("R-DUP");
        assertThat(refused.body())
                .contains(ELSEWHERE.union())
                .doesNotContain(elsewhere.caseId(), elsewhere.number(), elsewhere.residentId(), "欧阳");
    }

    /** A merger needs both cases; what is in the other one is not told, nor is how its history looks. */
    void ofOtherCasesNamedInABody() {
        String closure = "{\"effectiveOn\":\"2023-02-06\",\"reason\":\"MERGED\",\"into\":\"%s\"}";
        Answer refused = post(
                "jianghai.waihai.u01",
                "/api/cases/" + family(UNION).caseId() + "/closure",
                closure.formatted(family(DISTRICT).caseId()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain(family(DISTRICT).number(), "欧阳");
        String corrections = "/api/cases/" + family(UNION).caseId() + "/corrections";
        assertThat(post(NEIGHBOUR, corrections, "{\"corrects\":0}"))
                .isEqualTo(post(NEIGHBOUR, corrections, "{\"corrects\":9,\"replacement\":{}}"));
    }

    /** No spelling of a path leads through the gateway to what services ask each other. */
    void ofInternalPaths() {
        for (String path : List.of(
                "/internal/progress",
                "/api/cases/..%2f..%2finternal/progress",
                "/api/cases/%2e%2e/%2e%2e/internal/progress",
                "/api/cases/..;/..;/internal/progress",
                "/api/reports//internal/progress",
                "/api/unions/..%252f..%252finternal/progress",
                "/api/cases/../../internal/progress")) {
            assertThat(send(Call.get("admin", path)).status()).as(path).isBetween(400, 404);
        }
    }

    private Family family(Place place) {
        return Objects.requireNonNull(families.get(place));
    }

    private JsonNode search(String user, String body) {
        Answer found = post(user, "/api/cases/search", body);
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        return found.json();
    }

    private Answer post(String user, String path, String body) {
        return send(Call.text("POST", Actor.of(user), path, body));
    }

    private Answer send(Call call) {
        return client.send(call);
    }

    private static void assertOnly(JsonNode list, String id, Set<String> own) {
        assertThat(list.path("items").values())
                .extracting(item -> item.path(id).asString())
                .containsExactlyInAnyOrderElementsOf(own);
        assertThat(list.path("total").asInt()).isEqualTo(own.size());
    }
}
