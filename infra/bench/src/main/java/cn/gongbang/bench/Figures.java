package cn.gongbang.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long the runs of one measurement took, in milliseconds.
 *
 * @param processor what a run took of the processors on average, in this JVM, with all that went on beside it; unlike the
 *     others it says something on a busy machine, too
 */
record Figures(String what, String events, int runs, double p50, double p95, double p99, double max, double processor) {
    static final String HEADER = """
            | What | Events in the case | Runs | p50 ms | p95 ms | p99 ms | max ms | processor ms |
            |---|---|---|---|---|---|---|---|""";

    /**
     * @param nanos one duration a run
     * @param processorNanos of all runs together
     */
    static Figures of(String what, String events, long[] nanos, long processorNanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(
                what,
                events,
                sorted.length,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1),
                processorNanos / 1e6 / sorted.length);
    }

    /** The smallest duration that so large a part of the runs did not exceed. */
    private static double at(long[] sorted, double part) {
        int rank = (int) Math.ceil(part * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f |",
                what,
                events,
                runs,
                p50,
                p95,
                p99,
                max,
                processor);
    }
}
