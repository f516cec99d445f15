package cn.gongbang.standalone.command;

import cn.gongbang.standalone.GongbangSuite;
import cn.gongbang.standalone.Messages;
import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A standalone started from a shell: tells how the start goes and stops cleanly whenever the shell asks. */
final class Run {

    private final Messages messages;
    private final PrintStream out;
    private final long begin = System.nanoTime();
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Standalone standalone;

    private Run(Messages messages, PrintStream out) {
        this.messages = messages;
        this.out = out;
    }

    static Run begin(Messages messages, PrintStream out) {
        Run run = new Run(messages, out);
        Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "stop"));
        return run;
    }

    Standalone start(StandaloneOptions options) throws IOException {
        try {
            Standalone ready = Standalone.start(
                    options,
                    GongbangSuite.complete(),
                    (key, values) -> out.printf("[%5.1f s] %s%n", seconds(), messages.text(key, values)));
            standalone = ready;
            out.println(messages.text("start.ready", ready.address(), "%.1f".formatted(seconds())));
            return ready;
        } finally {
            started.countDown();
        }
    }

    /** Waits until the shell asked to stop and everything has stopped. */
    void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A start under way is let come to its end first: half of it could not be stopped cleanly. */
    private void stop() {
        try {
            started.await();
            Standalone running = standalone;
            if (running != null) {
                out.println(messages.text("stop.begun"));
                running.close();
                out.println(messages.text("stop.done"));
            }
        } catch (IOException failure) {
            logger().error("Not everything stopped cleanly", failure);
            out.println(messages.text("stop.unclean", String.valueOf(failure.getMessage())));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    private double seconds() {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    }

    private static Logger logger() {
        return LoggerFactory.getLogger(Run.class);
    }
}
