package cn.gongbang.cases.importing;

import cn.gongbang.cases.importing.ImportJob.Status;
import cn.gongbang.cases.importing.ImportJob.Tally;
import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the results of one attempt in few round trips and shows that it is alive. What cannot be written now is written
 * with the next results.
 */
final class ImportRecorder {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRecorder.class);
    private static final Duration PACE = Duration.ofMillis(500);
    private static final int LAST_TRIES = 20;
    private final ImportJob job;
    private final ImportJobs jobs;
    private final ImportResults results;
    private final List<ImportResult> unwritten = new ArrayList<>();
    private Tally tally;
    private volatile boolean own = true;

    ImportRecorder(ImportJob job, ImportJobs jobs, ImportResults results) {
        this.job = job;
        this.jobs = jobs;
        this.results = results;
        this.tally = job.tally();
    }

    synchronized void add(ImportResult result) {
        unwritten.add(result);
        tally = tally.with(result.outcome());
    }

    /** Whether the job is still this attempt's. */
    boolean owns() {
        return own;
    }

    /** Writes again and again until it is interrupted. */
    void keepWriting() {
        try {
            while (own) {
                Thread.sleep(PACE);
                tryToWrite(Status.RUNNING, null);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes the rest and how it ended. */
    void end(Status status, @Nullable Instant finishedAt) throws InterruptedException {
        for (int left = LAST_TRIES; own && !tryToWrite(status, finishedAt) && left > 0; left--) {
            Thread.sleep(PACE);
        }
    }

    private synchronized boolean tryToWrite(Status status, @Nullable Instant finishedAt) {
        try {
            results.write(job.id(), unwritten);
            own = jobs.progress(job, tally, status, finishedAt);
            unwritten.clear();
            return true;
        } catch (MongoException failure) {
            LOG.warn("the progress of import {} could not be written yet: {}", job.id(), failure.getCode());
            return false;
        }
    }
}
