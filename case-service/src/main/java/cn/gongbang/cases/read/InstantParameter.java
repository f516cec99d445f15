package cn.gongbang.cases.read;

import cn.gongbang.platform.problems.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads an instant of a query string, ISO-8601 with offset; a plus that came unescaped, as a blank, is one too. */
public final class InstantParameter {
    private InstantParameter() {}

    /** @throws Refusal 400 naming the parameter when the text is no instant with offset */
    public static Instant read(String name, String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException malformed) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", name);
        }
    }
}
