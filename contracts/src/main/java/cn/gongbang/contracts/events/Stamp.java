package cn.gongbang.contracts.events;

import cn.gongbang.contracts.unions.UnionCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * R-FLOW-9: who recorded a fact and when; part of every event.
 *
 * @param recordedAt by the domain clock
 * @param actor the signed-in user, or the name of the automation
 * @param actorUnion the union the user acts for, if any
 * @param requestKey hash of user, path and Idempotency-Key, if the client sent one
 * @param requestHash keyed hash of the request's content, set with {@code requestKey}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stamp(
        Instant recordedAt,
        String actor,
        @Nullable UnionCode actorUnion,
        @Nullable String requestKey,
        @Nullable String requestHash) {

    /** Begins a hash that is keyed (R-PII-3); those of the time before are plain SHA-256. */
    public static final String KEYED = "k1:";

    private static final Pattern PLAIN = Pattern.compile("[0-9a-f]{64}");

    /**
     * Whether a request with the same {@code requestKey}, remembered with the given hash, asked for the same content. Of
     * one remembered with a plain hash the content cannot be compared any more: it is the same by its key alone.
     */
    public boolean repeats(@Nullable String rememberedHash) {
        if (requestHash == null || rememberedHash == null) {
            return false;
        }
        return requestHash.equals(rememberedHash)
                || requestHash.startsWith(KEYED)
                        && PLAIN.matcher(rememberedHash).matches();
    }

    /** The stamp of a fact that follows from another service's fact: it carries the instant of its cause. */
    public static Stamp automatic(Instant causeRecordedAt, String automation) {
        return new Stamp(causeRecordedAt, automation, null, null, null);
    }

    /** The same stamp, not earlier than what was recorded before, so that recorded time never runs backwards. */
    public Stamp notBefore(Instant previous) {
        return recordedAt.isBefore(previous) ? new Stamp(previous, actor, actorUnion, requestKey, requestHash) : this;
    }
}
