package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.standalone.acceptance.RecognizedFamilies.Family;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The power goes again and again while cases become one (并户, R-DYN-8) and families are imported (R-DUP): people and their
 * claims move together or not at all, and what is asked for again happens once.
 */
@Tag("kill")
class MergerKillAcceptanceTest {
    private static final int KILLS = 10;
    private static final int MERGERS_A_KILL = 4;
    private static final int ROWS = 300;
    private static final int LATEST_KILL_MILLIS = 1_200;
    private static final String UNION = RecognizedFamilies.UNION;
    private static final String DAY = "2023-02-16";
    private static final Duration SETTLES_WITHIN = Duration.ofMinutes(5);
    /** A call may be cut off by every kill there is. */
    private static final Duration WHOLE_TEST = Duration.ofMinutes(40);

    @TempDir
    private Path data;

    /** @param leaving the case that is closed, its people go to {@code staying} */
    private record Merger(int number, Family leaving, Family staying) {
        Call call() {
            ObjectNode body = Json.object()
                    .put("effectiveOn", DAY)
                    .put("reason", "MERGED")
                    .put("into", staying.caseId());
            Actor actor = Actor.of(GongbangClient.DISTRICT, "merger-" + number);
            return Call.json("POST", actor, "/api/cases/" + leaving.caseId() + "/closure", body);
        }

        List<String> people() {
            return Stream.concat(staying.people().stream(), leaving.people().stream())
                    .toList();
        }
    }

    @Test
    void givenKilledInMergersAndImports_whenAskedForAgain_thenEverybodyIsInOneCaseAndEveryRowIsOpenedOnce()
            throws Exception {
        long seed = System.nanoTime();
        System.out.println("moments of the kills drawn with seed " + seed);
        Random random = new Random(seed);
        try (KillableServer server = new KillableServer(data);
                GongbangClient mergers = GongbangClient.of(server.address(), Patience.upTo(WHOLE_TEST));
                GongbangClient others = GongbangClient.of(server.address(), Patience.upTo(WHOLE_TEST))) {
            new SurveyPlayer(Survey.bundled(), others, PlayLog.empty(), Progress.SILENT).setUp();
            RecognizedFamilies families = new RecognizedFamilies(others);
            List<Merger> wanted = pairs(families.recognized(2 * KILLS * MERGERS_A_KILL));
            PersistentImport keyed = importing(others, Actor.of(UNION, "import"), families);
            PersistentImport unkeyed = importing(others, Actor.of(UNION), families);
            int before = others.transport().retries();
            Map<Merger, Answer> answers = new LinkedHashMap<>();
            List<JsonNode> imported = new ArrayList<>();
            try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
                    ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor()) {
                List<Future<JsonNode>> importing =
                        Stream.of(keyed, unkeyed).map(clients::submit).toList();
                for (int round = 0; round < KILLS; round++) {
                    Future<Duration> restart = killer.schedule(
                            () -> {
                                server.kill();
                                return server.startAgain();
                            },
                            random.nextInt(LATEST_KILL_MILLIS),
                            TimeUnit.MILLISECONDS);
                    answers.putAll(merged(
                            wanted.subList(round * MERGERS_A_KILL, (round + 1) * MERGERS_A_KILL), mergers, clients));
                    System.out.println(
                            "after kill -9: ready in " + restart.get().toMillis() + " ms");
                }
                for (Future<JsonNode> each : importing) {
                    imported.add(each.get());
                }
            }
            int mergersCutOff = mergers.transport().retries();
            int importsCutOff = others.transport().retries() - before;
            System.out.println("calls made again: " + mergersCutOff + " of mergers, " + importsCutOff + " of imports");
            assertThat(mergersCutOff).isPositive();
            assertThat(importsCutOff).isPositive();
            others.settled(SETTLES_WITHIN);
            assertImported(imported, wanted.size(), others);
            assertMerged(answers, families, others);
        }
    }

    private static Map<Merger, Answer> merged(List<Merger> batch, GongbangClient client, ExecutorService clients)
            throws Exception {
        Map<Merger, Future<Answer>> sent = new LinkedHashMap<>();
        batch.forEach(merger -> sent.put(merger, clients.submit(() -> client.send(merger.call()))));
        Map<Merger, Answer> answers = new LinkedHashMap<>();
        for (Map.Entry<Merger, Future<Answer>> each : sent.entrySet()) {
            answers.put(each.getKey(), each.getValue().get());
        }
        return answers;
    }

    private static void assertMerged(Map<Merger, Answer> answers, RecognizedFamilies families, GongbangClient client) {
        CasesAfterKills cases = new CasesAfterKills(client);
        answers.forEach((merger, answer) -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(client.send(merger.call())).isEqualTo(answer);
            JsonNode left =
                    client.caseNow(GongbangClient.DISTRICT, merger.leaving().caseId());
            assertThat(left.path("closingReason").asString()).isEqualTo("MERGED");
            cases.assertGaplessAndOnce(merger.leaving().caseId(), "CaseClosed");
            cases.assertGaplessAndOnce(merger.staying().caseId(), "HouseholdMerged");
            cases.assertHolds(merger.staying().caseId(), merger.people());
            ObjectNode application = families.application(UNION);
            merger.people().forEach(person -> cases.assertClaimed(application, person, UNION));
            cases.assertFreedByClosing(merger.staying().caseId(), UNION, DAY, application, merger.people());
        });
    }

    private static void assertImported(List<JsonNode> imports, int mergers, GongbangClient client) {
        List<String> opened = new ArrayList<>();
        for (JsonNode job : imports) {
            assertThat(job.path("total").asInt()).isEqualTo(ROWS);
            assertThat(job.path("failed").asInt()).as(job.toString()).isZero();
            job.path("rows").forEach(row -> opened.add(row.path("caseId").asString()));
        }
        assertThat(opened).hasSize(imports.size() * ROWS).doesNotHaveDuplicates();
        assertThat(client.countCases(GongbangClient.DISTRICT, "2023")).isEqualTo(opened.size() + 2 * mergers);
        CasesAfterKills cases = new CasesAfterKills(client);
        opened.forEach(caseId -> cases.assertGaplessAndOnce(caseId, "CaseOpened"));
    }

    private static PersistentImport importing(GongbangClient client, Actor actor, RecognizedFamilies families) {
        List<ObjectNode> applications = IntStream.range(0, ROWS)
                .mapToObj(row -> families.application(UNION))
                .toList();
        return new PersistentImport(client, actor, applications);
    }

    private static List<Merger> pairs(List<Family> families) {
        return IntStream.range(0, families.size() / 2)
                .mapToObj(number -> new Merger(number, families.get(2 * number), families.get(2 * number + 1)))
                .toList();
    }
}
