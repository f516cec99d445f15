package cn.gongbang.platform.access;

import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.time.DomainTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * R-PII-1: one request of a reader, from which every answer takes how it shows personal data. What was shown in plain is
 * written to the access log before the answer leaves.
 */
public final class Reading {
    private final Caller reader;
    private final @Nullable String words;
    private final Instant at;
    private final Map<Seen, Sight> sights = new LinkedHashMap<>();

    private record Seen(Purpose purpose, String caseId) {}

    /** @param words why, as the reader says; absent when nothing was said */
    public Reading(Caller reader, @Nullable String words, Instant at) {
        this.reader = reader;
        this.words = words;
        this.at = at;
    }

    /** @param heldBy the union that holds the case now, also when it is shown as it was */
    public Sight of(Purpose purpose, String caseId, UnionCode heldBy) {
        return sight(new Seen(purpose, caseId), PlainSight.has(reader, heldBy));
    }

    /** For the answer to a change the reader was allowed to make. */
    public Sight ofChanger(String caseId) {
        return sight(new Seen(Purpose.CHANGE_ANSWER, caseId), PlainSight.hasChanger(reader));
    }

    private Sight sight(Seen seen, boolean plain) {
        return sights.computeIfAbsent(seen, first -> new Sight(plain, LocalDate.ofInstant(at, DomainTime.ZONE)));
    }

    /** What was shown in plain so far, in the order of showing. */
    public List<Access> shown() {
        List<Access> shown = new ArrayList<>();
        sights.forEach((seen, sight) -> {
            if (!sight.fields().isEmpty()) {
                shown.add(new Access(
                        reader.name(),
                        reader.roles(),
                        reader.union(),
                        seen.caseId(),
                        Set.copyOf(sight.members()),
                        Set.copyOf(sight.fields()),
                        seen.purpose(),
                        words,
                        at));
            }
        });
        return List.copyOf(shown);
    }
}
