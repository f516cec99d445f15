package cn.gongbang.testkit.play;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Does the same for several things at once and answers in their order. */
public final class SideBySide {
    private static final int AT_ONCE = 8;

    private SideBySide() {}

    public static <T, R> List<R> run(List<T> things, Function<T, R> work) {
        return run(things, AT_ONCE, work);
    }

    /** The first failure is thrown as it was, after all have ended. */
    public static <T, R> List<R> run(List<T> things, int atOnce, Function<T, R> work) {
        if (things.size() == 1) {
            return List.of(work.apply(things.getFirst()));
        }
        Semaphore free = new Semaphore(atOnce);
        List<Future<R>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (T thing : things) {
                running.add(threads.submit(() -> {
                    free.acquire();
                    try {
                        return work.apply(thing);
                    } finally {
                        free.release();
                    }
                }));
            }
        }
        return running.stream().map(SideBySide::result).toList();
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static CancellationException cancelled(InterruptedException cause) {
        CancellationException cancelled = new CancellationException("interrupted");
        cancelled.initCause(cause);
        return cancelled;
    }
}
