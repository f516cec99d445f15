package cn.gongbang.testkit.play;

import java.time.OffsetDateTime;

/** Told after every instant played. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (done, total, now) -> {};

    /** @param now the simulated time */
    void played(int done, int total, OffsetDateTime now);
}
