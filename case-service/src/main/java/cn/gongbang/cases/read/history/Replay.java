package cn.gongbang.cases.read.history;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.platform.json.EventJson;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The stored events of one case, replayed by the fold the aggregate uses; nothing here is read from a log table. */
record Replay(List<? extends DomainEventMessage<?>> events) implements Iterable<Step> {
    private static final JsonMapper JSON = EventJson.mapper();

    /** The case after the last event that fits; null when not even the opening does. */
    @Nullable
    CaseState last() {
        return asOf(Instant.MAX);
    }

    /** The case as it was known at an instant, inclusive; null when it was not open yet. */
    @Nullable
    CaseState asOf(Instant instant) {
        CaseState state = null;
        for (DomainEventMessage<?> message : events) {
            CaseEvent event = (CaseEvent) message.getPayload();
            if (event.stamp().recordedAt().isAfter(instant)) {
                break;
            }
            state = CaseHistories.next(state, event);
        }
        return state;
    }

    /** Every event in order, with the states around it; each state is folded when it is asked for. */
    @Override
    public Iterator<Step> iterator() {
        return new Steps(events.iterator());
    }

    /** The hash that stands for the whole history. */
    String lastHash() {
        HashChain chain = HashChain.start();
        for (DomainEventMessage<?> message : events) {
            chain = linked(chain, message);
        }
        return chain.hash();
    }

    private static HashChain linked(HashChain chain, DomainEventMessage<?> message) {
        return chain.and(message.getType(), message.getSequenceNumber(), JSON.writeValueAsBytes(message.getPayload()));
    }

    private static final class Steps implements Iterator<Step> {
        private final Iterator<? extends DomainEventMessage<?>> messages;
        private final Map<Long, Assessment> assessments = new HashMap<>();
        private HashChain chain = HashChain.start();
        private @Nullable CaseState state;

        Steps(Iterator<? extends DomainEventMessage<?>> messages) {
            this.messages = messages;
        }

        @Override
        public boolean hasNext() {
            return messages.hasNext();
        }

        @Override
        public Step next() {
            DomainEventMessage<?> message = messages.next();
            CaseState before = state;
            CaseEvent event = (CaseEvent) message.getPayload();
            CaseState after = CaseHistories.next(before, event);
            chain = linked(chain, message);
            state = after;
            return new Step(message, before, after, replaced(event), chain.hash());
        }

        private @Nullable Assessment replaced(CaseEvent event) {
            return switch (event) {
                case CaseOpened opened -> assessments.put(0L, opened.assessment());
                case HouseholdAssessed assessed -> assessments.put(assessed.changeSequence(), assessed.assessment());
                default -> null;
            };
        }
    }
}
