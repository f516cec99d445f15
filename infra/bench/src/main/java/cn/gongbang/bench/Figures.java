package cn.gongbang.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long the runs of one measurement took, in milliseconds. */
record Figures(String what, String events, int runs, double p50, double p95, double p99, double max) {
    static final String HEADER = """
            | What | Events in the case | Runs | p50 ms | p95 ms | p99 ms | max ms |
            |---|---|---|---|---|---|---|""";

    /** @param nanos one duration a run */
    static Figures of(String what, String events, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(
                what, events, sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    /** The smallest duration that so large a part of the runs did not exceed. */
    private static double at(long[] sorted, double part) {
        int rank = (int) Math.ceil(part * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }

    String row() {
        return String.format(
                Locale.ROOT, "| %s | %s | %d | %.1f | %.1f | %.1f | %.1f |", what, events, runs, p50, p95, p99, max);
    }
}
