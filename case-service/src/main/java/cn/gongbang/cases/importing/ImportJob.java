package cn.gongbang.cases.importing;

import cn.gongbang.cases.importing.reading.FileKind;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import of a file.
 *
 * @param run names the attempt that works on it
 * @param union the starter's, if any
 * @param contentHash SHA-256 over what was sent, which tells a retry from another request
 * @param startedAt by the domain clock, as {@code finishedAt}
 * @param beatAt when the attempt was last seen at work, by the wall clock
 */
record ImportJob(
        String id,
        String run,
        Status status,
        FileKind kind,
        String startedBy,
        @Nullable UnionCode union,
        @Nullable String contentHash,
        Tally tally,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Instant beatAt) {
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    enum Status {
        RUNNING,
        FINISHED,
        /** Stopped halfway; what was imported stays, and sending the file again imports the rest. */
        INTERRUPTED
    }

    /** @param total families of the file */
    record Tally(int total, int created, int unchanged, int failed) {
        Tally with(ImportResult.Outcome outcome) {
            return switch (outcome) {
                case CREATED -> new Tally(total, created + 1, unchanged, failed);
                case UNCHANGED -> new Tally(total, created, unchanged + 1, failed);
                case FAILED -> new Tally(total, created, unchanged, failed + 1);
            };
        }
    }

    /** An attempt that has not been seen for a while died with its process. */
    Status statusAt(Instant now) {
        boolean silent = Duration.between(beatAt, now).compareTo(LONGEST_SILENCE) > 0;
        return status == Status.RUNNING && silent ? Status.INTERRUPTED : status;
    }
}
