package cn.gongbang.platform.web;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.personal.KeyName;
import cn.gongbang.platform.personal.KeyedHash;
import cn.gongbang.platform.personal.Sealing;
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
    /** One key for all services and instances: an instance answers the retry of what another one did. */
    private static final KeyName REQUESTS = KeyName.household("requests");

    private final Clock clock;
    private final Sealing sealing;
    private final JsonMapper json = EventJson.mapper();
    private volatile @Nullable KeyedHash hash;

    Writes(Clock clock, Sealing sealing) {
        this.clock = clock;
        this.sealing = sealing;
    }

    /** The stamp of a fact recorded now by the caller; the content tells a retry from another request. */
    public Stamp stamp(Caller caller, HttpServletRequest request, Object content) {
        String header = request.getHeader("Idempotency-Key");
        RequestKey key = header == null || header.isBlank()
                ? null
                : RequestKey.of(header, caller.name(), request.getRequestURI(), content, json, hash());
        return new Stamp(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.name(),
                caller.union(),
                key == null ? null : key.key(),
                key == null ? null : key.contentHash());
    }

    /** The ring is asked when the first request needs it, not while the services start. */
    private KeyedHash hash() {
        KeyedHash known = hash;
        if (known == null) {
            known = sealing.hash(REQUESTS);
            hash = known;
        }
        return known;
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
