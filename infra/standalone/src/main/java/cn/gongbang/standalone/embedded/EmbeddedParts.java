package cn.gongbang.standalone.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The three servers everything runs on. They start at the same time and stop one after the other. */
public record EmbeddedParts(EmbeddedPostgresPart postgres, EmbeddedKafkaPart kafka, EmbeddedMongoPart mongo)
        implements AutoCloseable {

    /** Where each part keeps its data, where programs are unpacked, and the databases to create when absent. */
    public record Layout(Path postgres, Path kafka, Path mongo, Path cache, List<String> databases) {}

    /** Starts all parts on free loopback ports; when one fails the others are stopped again. */
    public static EmbeddedParts start(Layout layout) throws IOException {
        try (ExecutorService starters = Executors.newFixedThreadPool(3)) {
            Future<EmbeddedPostgresPart> postgres = starters.submit(
                    () -> EmbeddedPostgresPart.start(layout.postgres(), layout.cache(), 0, layout.databases()));
            Future<EmbeddedKafkaPart> kafka = starters.submit(() -> EmbeddedKafkaPart.start(layout.kafka(), 0));
            Future<EmbeddedMongoPart> mongo = starters.submit(() -> EmbeddedMongoPart.start(layout.mongo(), 0));
            try {
                return new EmbeddedParts(postgres.get(), kafka.get(), mongo.get());
            } catch (ExecutionException failure) {
                throw abandoned(failure.getCause(), List.of(mongo, kafka, postgres));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw abandoned(stopped, List.of(mongo, kafka, postgres));
            }
        }
    }

    @Override
    public void close() throws IOException {
        closeAll(List.of(kafka::close, mongo::close, postgres::close));
    }

    private static IOException abandoned(
            @Nullable Throwable cause, List<? extends Future<? extends AutoCloseable>> parts) {
        IOException failure = new IOException(cause == null ? "A part did not start" : cause.getMessage(), cause);
        List<AutoCloseable> started = new ArrayList<>();
        for (Future<? extends AutoCloseable> part : parts) {
            Callable<? extends AutoCloseable> awaited = part::get;
            try {
                started.add(awaited.call());
            } catch (Exception notStarted) {
                if (notStarted.getCause() != null && notStarted.getCause() != cause) {
                    failure.addSuppressed(notStarted.getCause());
                }
            }
        }
        try {
            closeAll(started);
        } catch (IOException notStopped) {
            failure.addSuppressed(notStopped);
        }
        return failure;
    }

    private static void closeAll(List<? extends AutoCloseable> parts) throws IOException {
        IOException failure = null;
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception notStopped) {
                if (failure == null) {
                    failure = new IOException("A part did not stop cleanly: " + notStopped.getMessage(), notStopped);
                } else {
                    failure.addSuppressed(notStopped);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
