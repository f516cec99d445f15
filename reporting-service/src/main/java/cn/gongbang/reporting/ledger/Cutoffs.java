package cn.gongbang.reporting.ledger;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/** The close of business a policy sets for ledgers, by version; a version moves no ledger of a week already begun. */
public record Cutoffs(List<Version> versions) {
    /** What a policy version says, and when it was published. */
    public record Version(int number, Instant recordedAt, LocalTime cutoff) {}

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 30);

    public Cutoffs {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(Version::number))
                .toList();
    }

    /** The cut's time of day in a week that begins at the instant: the newest version by then, or the first ever. */
    public LocalTime inWeekFrom(Instant weekBegin) {
        LocalTime inForce =
                versions.isEmpty() ? CLOSE_OF_BUSINESS : versions.getFirst().cutoff();
        for (Version version : versions) {
            if (!version.recordedAt().isAfter(weekBegin)) {
                inForce = version.cutoff();
            }
        }
        return inForce;
    }
}
