package cn.gongbang.cases.importing;

import cn.gongbang.cases.importing.ImportJob.Status;
import cn.gongbang.cases.importing.ImportJob.Tally;
import cn.gongbang.cases.importing.reading.FamilyFile;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.ids.Ids;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Begins imports, each once: with an Idempotency-Key a retry finds the import it began, or takes a dead one up again. */
@Component
class Imports {
    private static final int MOST_AT_ONCE = 4;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);
    private final ImportJobs jobs;
    private final ImportRuns runs;
    private final JsonMapper json;
    private final int mostFamilies;
    private final Duration patience;

    Imports(
            ImportJobs jobs,
            ImportRuns runs,
            JsonMapper json,
            @Value("${gongbang.import.most-families:20000}") int mostFamilies,
            @Value("${gongbang.import.patience:10s}") Duration patience) {
        this.jobs = jobs;
        this.runs = runs;
        this.json = json;
        this.mostFamilies = mostFamilies;
        this.patience = patience;
    }

    /**
     * Begins an import and waits a while for its end.
     *
     * @return the import's id
     * @throws Refusal 413, 415 or 422 when the file is not what it should be, 429 when too many run
     */
    String begin(byte[] upload, Stamp stamp, Caller caller) throws IOException {
        String id = id(stamp.requestKey());
        Optional<ImportJob> earlier = jobs.find(id);
        earlier.ifPresent(job -> requireSame(job, stamp));
        if (earlier.isPresent() && earlier.get().statusAt(Instant.now()) != Status.INTERRUPTED) {
            return id;
        }
        if (!free.tryAcquire()) {
            throw Refusal.of(429, "BUSY", "import.busy");
        }
        Future<?> run = null;
        try {
            FamilyFile file = FamilyFile.open(upload, json, mostFamilies);
            ImportJob job = job(id, file, stamp, caller);
            boolean own = earlier.isPresent() ? jobs.takeOver(earlier.get(), job) : jobs.add(job);
            if (own) {
                run = runs.start(job, file, caller, () -> release(file));
            } else {
                file.close();
            }
        } finally {
            if (run == null) {
                free.release();
            }
        }
        await(run);
        return id;
    }

    private static void requireSame(ImportJob job, Stamp stamp) {
        if (!stamp.repeats(job.contentHash())) {
            throw Refusal.of(422, "IDEMPOTENCY_KEY", "problem.idempotency");
        }
    }

    private static ImportJob job(String id, FamilyFile file, Stamp stamp, Caller caller) {
        return new ImportJob(
                id,
                Ids.next(),
                Status.RUNNING,
                file.kind(),
                caller.name(),
                caller.union(),
                stamp.requestHash(),
                new Tally(file.families(), 0, 0, 0),
                stamp.recordedAt(),
                null,
                Instant.now());
    }

    private static String id(@Nullable String requestKey) {
        return requestKey == null
                ? Ids.next()
                : UUID.nameUUIDFromBytes(requestKey.getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    private void release(FamilyFile file) {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            free.release();
        }
    }

    private void await(@Nullable Future<?> run) {
        if (run == null) {
            return;
        }
        try {
            run.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException takesLonger) {
            return;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("an import ended unexpectedly", failure);
        }
    }
}
