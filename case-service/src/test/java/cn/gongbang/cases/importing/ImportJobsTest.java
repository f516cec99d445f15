package cn.gongbang.cases.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.importing.ImportJob.Status;
import cn.gongbang.cases.importing.ImportJob.Tally;
import cn.gongbang.cases.importing.ImportResult.Outcome;
import cn.gongbang.cases.importing.reading.FileKind;
import cn.gongbang.cases.importing.reading.RowProblem;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Imports outlive their process, and only one attempt at a time works on one. */
class ImportJobsTest {
    private static final Instant NOON = Instant.parse("2023-02-01T04:00:00Z");
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final MongoDatabase views = client.getDatabase("cases");
    private final ImportJobs jobs = new ImportJobs(views);
    private final ImportResults results = new ImportResults(views);

    @AfterEach
    void stop() {
        client.close();
        server.shutdown();
    }

    @Test
    void givenImport_whenAddedTwice_thenTheFirstStays() {
        assertThat(jobs.add(job("first"))).isTrue();
        assertThat(jobs.add(job("second"))).isFalse();
        assertThat(jobs.find("1")).hasValue(job("first"));
        assertThat(jobs.find("2")).isEmpty();
    }

    @Test
    void givenDeadImport_whenTakenUpByTwo_thenOneGetsItAndTheDeadAttemptCannotWriteAnyMore() {
        jobs.add(job("dead"));
        assertThat(jobs.takeOver(job("dead"), job("next"))).isTrue();
        assertThat(jobs.takeOver(job("dead"), job("other"))).isFalse();
        assertThat(jobs.progress(job("dead"), new Tally(3, 1, 0, 0), Status.RUNNING, null))
                .isFalse();
        assertThat(jobs.progress(job("next"), new Tally(3, 2, 0, 1), Status.FINISHED, NOON))
                .isTrue();
        assertThat(jobs.find("1")).hasValueSatisfying(job -> {
            assertThat(job.status()).isEqualTo(Status.FINISHED);
            assertThat(job.tally()).isEqualTo(new Tally(3, 2, 0, 1));
            assertThat(job.finishedAt()).isEqualTo(NOON);
        });
    }

    @Test
    void givenResultsWrittenTwiceInAnyOrder_whenPaged_thenTheyAreInTheFilesOrderOnce() {
        results.write("1", List.of(result(2, Outcome.FAILED), result(0, Outcome.CREATED)));
        results.write("1", List.of(result(1, Outcome.UNCHANGED), result(0, Outcome.UNCHANGED)));
        results.write("2", List.of(result(0, Outcome.CREATED)));
        results.write("2", List.of());
        assertThat(results.page("1", null, 0, 2))
                .containsExactly(result(0, Outcome.UNCHANGED), result(1, Outcome.UNCHANGED));
        assertThat(results.page("1", null, 1, 2)).containsExactly(result(2, Outcome.FAILED));
        assertThat(results.page("1", Outcome.FAILED, 0, 2)).containsExactly(result(2, Outcome.FAILED));
    }

    private static ImportJob job(String run) {
        return new ImportJob(
                "1",
                run,
                Status.RUNNING,
                FileKind.JSON_LINES,
                "app",
                null,
                "hash",
                new Tally(3, 0, 0, 0),
                NOON,
                null,
                NOON);
    }

    private static ImportResult result(int place, Outcome outcome) {
        return new ImportResult(
                place,
                place + 2,
                outcome,
                "case",
                "2023-1",
                List.of(new RowProblem("成员!C7", "/people/1/relation", "CODE", "import.choice", List.of("a"))),
                List.of());
    }
}
