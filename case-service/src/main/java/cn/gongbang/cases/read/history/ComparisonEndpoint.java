package cn.gongbang.cases.read.history;

import cn.gongbang.cases.read.InstantParameter;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/cases/{id}/comparison}: the same differences as in a history, over any stretch of time. */
@RestController
class ComparisonEndpoint {
    private final HistoryReader reader;
    private final Clock clock;

    ComparisonEndpoint(HistoryReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * @param from an ISO instant with offset, inclusive as {@code asOf} is
     * @param to likewise; now when it is not given
     */
    @GetMapping("/api/cases/{id}/comparison")
    Comparison comparison(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(required = false) @Nullable String to,
            Caller caller,
            Reading reading,
            Locale locale) {
        Instant first = InstantParameter.read("from", from);
        Instant last = to == null ? clock.instant() : InstantParameter.read("to", to);
        if (first.isAfter(last)) {
            throw Refusal.invalid("/from", "RANGE", "comparison.backwards");
        }
        Replay replay = reader.open(id, caller);
        Wording wording = reader.wording(replay, Purpose.COMPARISON, reading, locale);
        Comparison comparison = Comparison.of(replay, first, last, wording);
        if (comparison == null) {
            throw Refusal.unknown("cases.unknown");
        }
        return comparison;
    }
}
