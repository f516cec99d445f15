package cn.gongbang.cases.state;

import cn.gongbang.cases.state.Journal.Remembered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The requests with an Idempotency-Key that a case remembers. A case of a thousand changes remembers a thousand, so
 * adding one must not copy all: they stand in parts that double in size, the newest and smallest first.
 */
public record RememberedRequests(List<Map<String, Remembered>> parts) {
    static final RememberedRequests NONE = new RememberedRequests(List.of());

    /** What is remembered of the request with that key. */
    public Optional<Remembered> find(String key) {
        return parts.stream().filter(part -> part.containsKey(key)).findFirst().map(part -> part.get(key));
    }

    RememberedRequests and(String key, Remembered request) {
        Map<String, Remembered> newest = Map.of(key, request);
        int older = 0;
        while (older < parts.size() && parts.get(older).size() <= newest.size()) {
            Map<String, Remembered> both = new HashMap<>(parts.get(older));
            both.putAll(newest);
            newest = Map.copyOf(both);
            older++;
        }
        List<Map<String, Remembered>> more = new ArrayList<>(List.of(newest));
        more.addAll(parts.subList(older, parts.size()));
        return new RememberedRequests(List.copyOf(more));
    }
}
