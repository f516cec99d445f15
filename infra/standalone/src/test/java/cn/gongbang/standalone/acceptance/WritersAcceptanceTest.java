package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.standalone.acceptance.WriterRequests.Reply;
import cn.gongbang.standalone.acceptance.WriterRequests.Write;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.ResidentIds;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Many writers on one recognized case, each of whom repeats every request: nothing is lost and nothing happens twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WritersAcceptanceTest {

    private static final int WRITERS = 50;
    private static final int TRIES = 3;
    private static final String TODAY = "2023-02-27";

    @TempDir
    private static Path data;

    private final SurveyCase family = Survey.bundled().cases().stream()
            .filter(each -> each.key().equals("A0003"))
            .findFirst()
            .orElseThrow();

    @AutoClose
    private final HttpClient http = HttpClient.newHttpClient();

    private final Map<Write, Reply> accepted = new LinkedHashMap<>();

    @AutoClose
    private Standalone standalone;

    private WriterRequests requests;
    private String path;

    @BeforeAll
    void recognizeOneFamily() throws IOException {
        start();
        Survey whole = Survey.bundled();
        Survey one = new Survey(
                whole.campaign(), whole.unions(), whole.policy(), List.of(family), List.of(), whole.expected());
        GongbangClient client = GongbangClient.of(standalone.address(), Patience.none());
        SurveyPlayer player = new SurveyPlayer(one, client, PlayLog.empty(), Progress.SILENT);
        player.setUp();
        String id = player.play().of(family.key()).caseId();
        path = "/api/cases/" + id;
        client.await(
                Duration.ofSeconds(30),
                () -> client.caseNow(GongbangClient.DISTRICT, id),
                now -> now.path("status").asString().equals("RECOGNIZED"));
        client.close();
    }

    @Test
    @Order(1)
    void givenFiftyWritersOnOneCase_whenEachSendsThreeTimesAtOnce_thenNothingIsLostAndNothingHappensTwice()
            throws Exception {
        Reply before = requests.get(family.union(), path);
        List<Write> writes = IntStream.range(0, WRITERS)
                .mapToObj(number -> write(number, before.version()))
                .toList();
        Map<Write, List<Reply>> replies = together(writes);

        replies.forEach((write, answers) -> {
            assertThat(answers).as("answers to %s", write).containsOnly(answers.getFirst());
            assertThat(answers.getFirst().status())
                    .as("status of %s: %s", write, answers.getFirst().body())
                    .isIn(write.ifMatch() == null ? List.of(200) : List.of(200, 412));
            if (answers.getFirst().status() == 200) {
                accepted.put(write, answers.getFirst());
            }
        });
        assertThat(accepted.keySet().stream().filter(write -> write.ifMatch() != null))
                .as("writers whose If-Match was right")
                .hasSizeLessThanOrEqualTo(1);
        assertHistoryHolds(version(before));
    }

    @Test
    @Order(2)
    void givenRefusedRequests_whenRepeated_thenTheyAreDecidedAnewAndHaveChangedNothing() throws Exception {
        Reply now = requests.get(family.union(), path);
        Write write = income("repeated", "41000.00", null);

        assertThat(requests.send(write.guardedBy("\"1\"")).status()).isEqualTo(412);
        assertThat(requests.send(write.with("{\"effectiveOn\":\"2033-01-01\",\"incomes\":[],\"expenses\":[]}"))
                        .status())
                .isEqualTo(422);
        assertThat(requests.get(family.union(), path)).isEqualTo(now);

        Reply taken = requests.send(write.guardedBy(now.version()));
        assertThat(taken.status()).isEqualTo(200);
        accepted.put(write, taken);
        assertThat(requests.send(write.guardedBy(now.version()))).isEqualTo(taken);
        Reply misused = requests.send(write.with(write.body().replace("41000.00", "42000.00")));
        assertThat(misused.status()).isEqualTo(422);
        assertThat(misused.body()).contains("\"IDEMPOTENCY_KEY\"");
        assertThat(requests.get(family.union(), path).version()).isEqualTo(taken.version());
    }

    @Test
    @Order(3)
    void givenEverythingStoppedAndStarted_whenEveryRequestIsRepeated_thenEachIsAnsweredAsTheFirstTime()
            throws Exception {
        Reply before = requests.get(family.union(), path);
        stop();
        start();
        for (Map.Entry<Write, Reply> each : accepted.entrySet()) {
            assertThat(requests.send(each.getKey())).isEqualTo(each.getValue());
        }
        assertThat(requests.get(family.union(), path)).isEqualTo(before);
    }

    /** The history has no gap, and after the given version exactly the accepted changes, each once. */
    private void assertHistoryHolds(long version) throws Exception {
        List<JsonNode> entries = history();
        assertThat(entries.stream().map(entry -> entry.path("sequence").asLong()))
                .containsExactlyElementsOf(
                        LongStream.range(0, entries.size()).boxed().toList());
        List<String> told = entries.stream()
                .filter(entry -> entry.path("sequence").asLong() > version)
                .filter(entry -> List.of("IncomeUpdated", "MemberAdded")
                        .contains(entry.path("type").asString()))
                .map(entry -> entry.path("data").toString())
                .toList();
        assertThat(told).hasSize(accepted.size());
        accepted.keySet().forEach(write -> assertThat(told)
                .filteredOn(data -> data.contains(write.content()))
                .as("events of %s", write)
                .hasSize(1));
        assertThat(accepted.values().stream().map(WritersAcceptanceTest::version))
                .doesNotHaveDuplicates()
                .contains(entries.getLast().path("sequence").asLong());
    }

    private List<JsonNode> history() throws Exception {
        return List.copyOf(Json.MAPPER
                .readTree(requests.get("auditor", path + "/history").body())
                .path("items")
                .values());
    }

    private Write write(int number, String version) {
        return switch (number % 3) {
            case 0 -> income("writer-" + number, 20_000 + number + ".00", null);
            case 1 -> member("writer-" + number, number);
            default -> income("writer-" + number, 30_000 + number + ".00", version);
        };
    }

    private Write income(String key, String wage, @Nullable String ifMatch) {
        String body =
                "{\"effectiveOn\":\"%s\",\"incomes\":[{\"person\":\"HOLDER\",\"kind\":\"WAGE\",\"amount\":\"%s\"}],\"expenses\":[]}"
                        .formatted(TODAY, wage);
        return new Write(path + "/income", body, wage, key, ifMatch);
    }

    private Write member(String key, int number) {
        String child = ResidentIds.complete("11010520150101%03d".formatted(number));
        String body =
                "{\"effectiveOn\":\"%s\",\"member\":{\"residentId\":\"%s\",\"name\":\"欧阳𠮷\",\"relation\":\"DAUGHTER\",\"health\":\"GOOD\",\"employment\":\"NONE\",\"studying\":\"PRIMARY\",\"ableToWork\":true}}"
                        .formatted(TODAY, child);
        return new Write(path + "/members", body, child, key, null);
    }

    /** Every writer sends every try at the same moment. */
    private Map<Write, List<Reply>> together(List<Write> writes) throws Exception {
        CyclicBarrier start = new CyclicBarrier(writes.size() * TRIES);
        Map<Write, List<Future<Reply>>> sent = new LinkedHashMap<>();
        Map<Write, List<Reply>> replies = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Write write : writes) {
                List<Future<Reply>> tries = sent.computeIfAbsent(write, each -> new ArrayList<>());
                for (int number = 0; number < TRIES; number++) {
                    tries.add(threads.submit(() -> {
                        start.await();
                        return requests.send(write);
                    }));
                }
            }
        }
        for (Map.Entry<Write, List<Future<Reply>>> each : sent.entrySet()) {
            replies.put(
                    each.getKey(),
                    each.getValue().stream().map(Future::resultNow).toList());
        }
        return replies;
    }

    private static long version(Reply reply) {
        return Long.parseLong(reply.version().replace("\"", ""));
    }

    private void stop() throws IOException {
        standalone.close();
    }

    private void start() throws IOException {
        standalone =
                Standalone.start(StandaloneOptions.onFreePort(data, SurveyAcceptanceTest.SURVEY_BEGINS.toInstant()));
        requests = new WriterRequests(http, standalone.address(), family.union());
    }
}
