package cn.gongbang.platform.web;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What every write shares: who and when (never from the body), its Idempotency-Key and its If-Match. */
@Component
public class Writes {
    private final Clock clock;
    private final JsonMapper json = EventJson.mapper();

    Writes(Clock clock) {
        this.clock = clock;
    }

    /** The stamp of a fact recorded now by the caller; the content tells a retry from another request. */
    public Stamp stamp(Caller caller, HttpServletRequest request, Object content) {
        RequestKey key = RequestKey.of(
                request.getHeader("Idempotency-Key"), caller.name(), request.getRequestURI(), content, json);
        return new Stamp(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.name(),
                caller.union(),
                key == null ? null : key.key(),
                key == null ? null : key.contentHash());
    }

    /** A resource as it stands, its version in the ETag. */
    public static <T> ResponseEntity<T> answer(long version, T body) {
        return ResponseEntity.ok().eTag(String.valueOf(version)).body(body);
    }

    /** The version an If-Match header asks for; null when it was not sent or is {@code *}. */
    public static @Nullable Long expectedVersion(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank() || header.equals("*")) {
            return null;
        }
        try {
            return Long.valueOf(header.replace("\"", "").replace("W/", "").trim());
        } catch (NumberFormatException foreign) {
            throw Refusal.stale();
        }
    }
}
