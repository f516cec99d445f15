package cn.gongbang.platform.web;

import cn.gongbang.platform.problems.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads the {@code asOf} of a query: an ISO instant with offset, inclusive (contract.md, Clock). */
public final class AsOf {
    private AsOf() {}

    /** @throws Refusal 400 when the text is no instant; a plus sign may have become a space on its way */
    public static Instant parse(String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException malformed) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "asOf");
        }
    }
}
