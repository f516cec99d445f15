package cn.gongbang.cases.read;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.store.EventRevision;
import cn.gongbang.platform.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole history of a case for auditors: every event in order, each with a sentence and a link of a hash chain. */
@RestController
class HistoryEndpoint {
    private static final int LARGEST_PAGE = 1000;
    private final CaseHistories histories;
    private final HistorySentences sentences;
    private final JsonMapper json = EventJson.mapper();

    HistoryEndpoint(CaseHistories histories, HistorySentences sentences) {
        this.histories = histories;
        this.sentences = sentences;
    }

    /**
     * @param union the union that held the case after the event
     * @param hash SHA-256 over the hash before it and the event, in hexadecimal
     */
    record Entry(
            long sequence,
            String type,
            String revision,
            Instant recordedAt,
            LocalDate effectiveOn,
            String actor,
            UnionCode union,
            String summary,
            JsonNode data,
            String hash) {}

    @GetMapping("/api/cases/{id}/history")
    Page<Entry> history(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "1000") int size,
            Caller caller,
            Locale locale) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "page, size");
        }
        List<Entry> entries = entries(id, caller, locale);
        long from = Math.min((long) page * size, entries.size());
        long to = Math.min(from + size, entries.size());
        return new Page<>(entries.subList((int) from, (int) to), page, size, entries.size());
    }

    private List<Entry> entries(String id, Caller caller, Locale locale) {
        List<Entry> entries = new ArrayList<>();
        CaseState state = null;
        HashChain chain = HashChain.start();
        for (DomainEventMessage<?> message : histories.events(id)) {
            CaseEvent event = (CaseEvent) message.getPayload();
            state = CaseHistories.next(state, event);
            chain = chain.and(message.getType(), message.getSequenceNumber(), json.writeValueAsBytes(event));
            entries.add(entry(message, event, state, chain, locale));
        }
        if (state == null) {
            throw Refusal.unknown("cases.unknown");
        }
        ReadingRights.require(caller, state);
        return entries;
    }

    private Entry entry(
            DomainEventMessage<?> message, CaseEvent event, CaseState state, HashChain chain, Locale locale) {
        ObjectNode data = json.valueToTree(event);
        data.remove("stamp");
        return new Entry(
                message.getSequenceNumber(),
                message.getPayloadType().getSimpleName(),
                EventRevision.of(message.getPayloadType()),
                event.stamp().recordedAt(),
                event.effectiveOn(),
                event.stamp().actor(),
                state.union(),
                sentences.of(event, state, locale),
                data,
                chain.hash());
    }
}
