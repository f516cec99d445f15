package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.Answer;
import cn.gongbang.testkit.client.Call;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** domain.md §1 over HTTP: a union is dissolved, another moves; their cases in every state go on where they went. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnionsOverTimeAcceptanceTest {
    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2023-02-01T09:00:00+08:00");
    private static final OffsetDateTime NOTICES_ENDED = OffsetDateTime.parse("2023-02-13T09:00:00+08:00");
    private static final OffsetDateTime TREE_CHANGES = OffsetDateTime.parse("2023-02-13T10:00:00+08:00");
    private static final OffsetDateTime NEXT_YEAR = OffsetDateTime.parse("2024-02-01T09:00:00+08:00");
    private static final Duration SETTLES_WITHIN = Duration.ofMinutes(1);
    private static final String DISSOLVED = "jianghai.waihai.u01";
    private static final String PARENT = "jianghai.waihai";
    private static final String FORMER = "jianghai.lile.u02";
    private static final String MOVED = "jianghai.waihai.u90";

    @TempDir
    private static Path data;

    @AutoClose
    private Standalone standalone;

    @AutoClose
    private GongbangClient client;

    private Filing filing;
    private String applied;
    private String visited;
    private String noticed;
    private String onFile;
    private String inReviewOfMoved;
    private String closedOfMoved;

    @BeforeAll
    void fileCasesAndChangeTheTree() throws Exception {
        standalone = Standalone.start(StandaloneOptions.onFreePort(data, BEGIN.toInstant()));
        client = GongbangClient.of(standalone.address(), Patience.none());
        new SurveyPlayer(Survey.bundled(), client, PlayLog.empty(), Progress.SILENT).setUp();
        filing = new Filing(client);
        applied = filing.apply("2023", DISSOLVED);
        visited = filing.apply("2023", DISSOLVED);
        filing.visit(DISSOLVED, visited, "2023-02-01");
        noticed = filing.noticed(DISSOLVED, "2023-02-01");
        onFile = filing.noticed(DISSOLVED, "2023-02-01");
        closedOfMoved = filing.noticed(FORMER, "2023-02-01");
        inReviewOfMoved = filing.apply("2023", FORMER);
        filing.visit(FORMER, inReviewOfMoved, "2023-02-01");
        client.moveClock(NOTICES_ENDED);
        filing.closeAndApprove(DISSOLVED, "street.waihai", onFile);
        filing.closeAndApprove(FORMER, "street.lile", closedOfMoved);
        client.change(
                Actor.of(FORMER),
                closedOfMoved,
                "closure",
                Json.object().put("effectiveOn", "2023-02-13").put("reason", "GIVEN_UP"));
        client.moveClock(TREE_CHANGES);
        client.replaceUnions(changedTree());
        client.settled(SETTLES_WITHIN);
    }

    @Test
    @Order(1)
    void givenUnionDissolved_whenItsCasesAreLookedFor_thenTheParentHoldsThemInTheStatesTheyHad() {
        JsonNode held = client.get(PARENT, "/api/cases?union=" + PARENT);
        assertThat(held.path("total").asInt()).isEqualTo(4);
        assertThat(status(PARENT, applied)).isEqualTo("APPLIED");
        assertThat(status(PARENT, visited)).isEqualTo("IN_REVIEW");
        assertThat(status(PARENT, noticed)).isEqualTo("IN_REVIEW");
        assertThat(status(PARENT, onFile)).isEqualTo("RECOGNIZED");
        JsonNode entry =
                client.get(GongbangClient.DISTRICT, "/api/cases/" + onFile + "/history").path("items").values().stream()
                        .reduce((before, last) -> last)
                        .orElseThrow();
        assertThat(entry.path("type").asString()).isEqualTo("CaseTransferred");
        assertThat(OffsetDateTime.parse(entry.path("recordedAt").asString()).toInstant())
                .isEqualTo(TREE_CHANGES.toInstant());
        assertThat(client.caseAsOf(GongbangClient.DISTRICT, onFile, NOTICES_ENDED)
                        .path("union")
                        .asString())
                .isEqualTo(DISSOLVED);
    }

    @Test
    @Order(2)
    void givenUnionDissolved_whenTheParentWorksOnItsCases_thenEveryNextStepIsTaken() {
        filing.visit(PARENT, applied, "2023-02-13");
        filing.deliberate(PARENT, visited);
        filing.closeNotice(PARENT, noticed);
        filing.approve("street.waihai", noticed);
        filing.income(PARENT, onFile, "2023-02-13");
        client.settled(SETTLES_WITHIN);
        assertThat(status(PARENT, noticed)).isEqualTo("RECOGNIZED");
        assertThat(client.summary("2023", PARENT))
                .extracting(row -> row.path("union").asString())
                .containsExactly(PARENT, PARENT);
    }

    @Test
    @Order(3)
    void givenUnionMoved_whenItSignsInUnderItsNewCode_thenItsOpenAndClosedCasesAreThere() {
        assertThat(status(MOVED, inReviewOfMoved)).isEqualTo("IN_REVIEW");
        assertThat(status(MOVED, closedOfMoved)).isEqualTo("CLOSED");
        filing.deliberate(MOVED, inReviewOfMoved);
        assertThat(client.review(MOVED, closedOfMoved).path("status").asString())
                .isEqualTo("APPROVED");
    }

    @Test
    @Order(4)
    void givenUnionGone_whenItSignsInOrIsAppliedTo_thenRefused() {
        for (String gone : List.of(DISSOLVED, FORMER)) {
            assertThat(client.send(Call.get(gone, "/api/cases")).status()).isEqualTo(401);
            Answer refused =
                    client.send(Call.json("POST", Actor.of("app"), "/api/cases", filing.application("2023", gone)));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().path("errors").path(0).path("pointer").asString())
                    .isEqualTo("/union");
        }
        Answer departure = client.send(Call.json(
                "POST",
                Actor.of(PARENT),
                "/api/cases/" + onFile + "/departure",
                Json.object().put("effectiveOn", "2023-02-13").put("receivingUnion", DISSOLVED)));
        assertThat(departure.status()).isEqualTo(422);
    }

    @Test
    @Order(5)
    void givenTreeChanged_whenItsHistoryIsRead_thenEachChangeIsASentence() {
        JsonNode versions = client.get("auditor", "/api/unions/history").path("items");
        assertThat(versions.size()).isEqualTo(2);
        List<String> sentences = versions.path(1).path("changes").values().stream()
                .map(change -> change.path("summary").asString())
                .toList();
        assertThat(sentences)
                .hasSize(3)
                .anyMatch(text -> text.contains("由江门市江海区礼乐街道总工会划归江门市江海区外海街道总工会"))
                .anyMatch(text -> text.contains("更名为迁入工会"))
                .anyMatch(text -> text.startsWith("撤销") && text.contains(DISSOLVED));
        assertThat(codes("?asOf=2023-02-13T09:59:59%2B08:00")).contains(DISSOLVED, FORMER);
        assertThat(codes("")).contains(MOVED).doesNotContain(DISSOLVED, FORMER);
    }

    @Test
    @Order(6)
    void givenLedgersBeforeAndAfter_whenRead_thenEachTellsOfTheUnionsAtItsCut() {
        JsonNode before = client.ledger("2023", "2023-W06", "jianghai", "");
        assertThat(texts(before.path("missing"))).contains(DISSOLVED, FORMER).doesNotContain(MOVED);
        JsonNode after = client.ledger("2023", "2023-W07", "jianghai", "");
        assertThat(texts(after.path("missing"))).contains(MOVED).doesNotContain(DISSOLVED, FORMER);
        assertThat(after.path("rows").values().stream()
                        .filter(row -> row.path("union").asString().equals(DISSOLVED))
                        .map(row -> row.path("columns")
                                .path("applied")
                                .path("closing")
                                .asInt()))
                .containsExactly(4);
    }

    @Test
    @Order(7)
    void givenNextYearsCampaign_whenACaseIsCarriedOver_thenBothCampaignsShowItAndTheOthersStandAsMissing() {
        client.putCampaign("2024", nextCampaign());
        client.moveClock(NEXT_YEAR);
        assertThat(carryOverTotals()).containsExactly(2, 0, 0);
        ObjectNode body = Json.object().put("effectiveOn", "2024-02-01").put("campaign", "2024");
        long version = client.change(Actor.of(PARENT), onFile, "carry-over", body)
                .path("version")
                .asLong();
        assertThat(client.change(Actor.of(PARENT), onFile, "carry-over", body)
                        .path("version")
                        .asLong())
                .isEqualTo(version);
        client.settled(SETTLES_WITHIN);
        assertThat(carryOverTotals()).containsExactly(1, 1, 0);
        assertThat(newOrContinued("2024")).containsExactly("CONTINUED");
        assertThat(newOrContinued("2023")).containsExactly("NEW", "NEW");
        assertThat(client.countCases(PARENT, "2024")).isEqualTo(1);
        assertThat(texts(client.caseNow(PARENT, onFile).path("campaigns"))).containsExactly("2023", "2024");
        assertThat(client.get(PARENT, "/api/campaigns").path("items").values().stream()
                        .map(campaign -> campaign.path("id").asString()))
                .containsExactly("2024", "2023");
    }

    @Test
    @Order(8)
    void givenAllMoved_whenEverythingIsHeardAgain_thenNothingMovesTwice() throws Exception {
        long versions = version(onFile) + version(closedOfMoved);
        new Redelivery(standalone.kafka()).ofEverything();
        client.settled(SETTLES_WITHIN);
        assertThat(version(onFile) + version(closedOfMoved)).isEqualTo(versions);
    }

    @Test
    @Order(9)
    void givenAllOfThis_whenLogRead_thenItHoldsNoErrorAndNoStackTrace() throws Exception {
        ServerLog.in(data).assertUneventful();
    }

    private static ObjectNode nextCampaign() {
        return Survey.bundled()
                .campaignBody()
                .put("id", "2024")
                .put("name", "2024年困难职工调查摸底")
                .put("opensOn", "2024-02-01")
                .put("deadline", "2024-03-08");
    }

    private List<Integer> carryOverTotals() {
        JsonNode totals = client.get(PARENT, "/api/campaigns/2024/carry-over?union=" + PARENT)
                .path("totals");
        return List.of(
                totals.path("MISSING").asInt(),
                totals.path("CARRIED_OVER").asInt(),
                totals.path("CLOSED").asInt());
    }

    private List<String> newOrContinued(String campaign) {
        return client.summary(campaign, PARENT).stream()
                .map(row -> row.path("newOrContinued").asString())
                .toList();
    }

    private ArrayNode changedTree() {
        ArrayNode tree = Json.MAPPER.createArrayNode();
        for (JsonNode union : client.get("admin", "/api/unions").values()) {
            switch (union.path("code").asString()) {
                case DISSOLVED -> {}
                case FORMER ->
                    tree.add(((ObjectNode) union)
                            .put("code", MOVED)
                            .put("name", "迁入工会")
                            .put("parent", PARENT)
                            .put("formerCode", FORMER));
                default -> tree.add(union);
            }
        }
        return tree;
    }

    private String status(String user, String caseId) {
        return client.caseNow(user, caseId).path("status").asString();
    }

    private long version(String caseId) {
        return client.caseNow(GongbangClient.DISTRICT, caseId).path("version").asLong();
    }

    private List<String> codes(String query) {
        return client.get("auditor", "/api/unions" + query).values().stream()
                .map(union -> union.path("code").asString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }
}
