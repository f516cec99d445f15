package cn.gongbang.cases.importing;

import cn.gongbang.cases.importing.FamilyIntake.Taken;
import cn.gongbang.cases.importing.ImportJob.Status;
import cn.gongbang.cases.importing.ImportResult.Outcome;
import cn.gongbang.cases.importing.reading.FamilyFile;
import cn.gongbang.cases.importing.reading.RowProblem;
import cn.gongbang.cases.importing.reading.WrittenFamily;
import cn.gongbang.platform.problems.Wordless;
import cn.gongbang.platform.security.Caller;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Carries imports out: one thread reads a file, a few open cases at the same time. All imports share these few, so that
 * connections are left for everybody else.
 */
@Component
class ImportRuns implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private static final int LANES = 4;
    private static final int SECONDS_TO_STOP = 10;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore lanes = new Semaphore(LANES, true);
    private final FamilyIntake intake;
    private final CaseOpening opening;
    private final ImportJobs jobs;
    private final ImportResults results;
    private final Clock clock;

    ImportRuns(FamilyIntake intake, CaseOpening opening, ImportJobs jobs, ImportResults results, Clock clock) {
        this.intake = intake;
        this.opening = opening;
        this.jobs = jobs;
        this.results = results;
        this.clock = clock;
    }

    /** Begins the import; {@code afterwards} is done whatever happens. */
    Future<?> start(ImportJob job, FamilyFile file, Caller caller, Runnable afterwards) {
        return threads.submit(() -> {
            try {
                run(job, file, caller);
            } finally {
                afterwards.run();
            }
        });
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
    }

    private void run(ImportJob job, FamilyFile file, Caller caller) {
        ImportRecorder recorder = new ImportRecorder(job, jobs, results);
        Thread writing = Thread.ofVirtual().start(recorder::keepWriting);
        Status status = Status.INTERRUPTED;
        try {
            importAll(file, caller, recorder);
            status = Status.FINISHED;
        } catch (InterruptedException stopping) {
            LOG.info("import {} is interrupted", job.id());
        } catch (IOException | RuntimeException failure) {
            LOG.error("import {} cannot go on", job.id(), Wordless.of(failure));
        } finally {
            writing.interrupt();
            end(recorder, status);
        }
    }

    private void end(ImportRecorder recorder, Status status) {
        boolean interrupted = Thread.interrupted();
        try {
            recorder.end(status, status == Status.FINISHED ? clock.instant() : null);
        } catch (InterruptedException stopping) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void importAll(FamilyFile file, Caller caller, ImportRecorder recorder)
            throws IOException, InterruptedException {
        Semaphore own = new Semaphore(LANES);
        Map<String, Integer> rowOf = new HashMap<>();
        int[] place = {0};
        try {
            file.read(family -> {
                if (!recorder.owns()) {
                    throw new InterruptedException("another attempt took the import over");
                }
                int at = place[0]++;
                switch (taken(family, caller, rowOf)) {
                    case Taken.Wrong wrong -> recorder.add(failed(at, family, wrong.problems()));
                    case Taken.Ready ready -> {
                        own.acquire();
                        lanes.acquire();
                        threads.execute(() -> {
                            try {
                                recorder.add(opening.open(at, ready, caller));
                            } finally {
                                lanes.release();
                                own.release();
                            }
                        });
                    }
                }
            });
        } finally {
            own.acquireUninterruptibly(LANES);
        }
    }

    /** R-DUP: the second of two rows with the same holder is wrong, whichever of them would be faster. */
    private Taken taken(WrittenFamily family, Caller caller, Map<String, Integer> rowOf) {
        Taken taken = intake.take(family, caller);
        if (taken instanceof Taken.Ready ready) {
            Integer first = rowOf.putIfAbsent(ready.identity(), family.row());
            if (first != null) {
                RowProblem twice = family.places()
                        .apply("/people/0/residentId")
                        .problem("R-DUP", "import.holderTwice", List.of(String.valueOf(first)));
                return new Taken.Wrong(List.of(twice));
            }
        }
        return taken;
    }

    private static ImportResult failed(int place, WrittenFamily family, List<RowProblem> problems) {
        return new ImportResult(place, family.row(), Outcome.FAILED, null, null, problems, List.of());
    }
}
