package cn.gongbang.cases.read.history;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.contracts.integrity.Hash;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The stored events of one case, replayed by the fold the aggregate uses; nothing here is read from a log table.
 *
 * @param hashes the links of the chain over the stored bytes, by sequence
 */
record Replay(List<? extends DomainEventMessage<?>> events, Map<Long, Hash> hashes) implements Iterable<Step> {

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
        return new Steps(this);
    }

    /** The hash that stands for the whole history. */
    String lastHash() {
        return hash(events.getLast());
    }

    private String hash(DomainEventMessage<?> message) {
        return Objects.requireNonNull(hashes.get(message.getSequenceNumber())).hex();
    }

    private static final class Steps implements Iterator<Step> {
        private final Replay replay;
        private final Iterator<? extends DomainEventMessage<?>> messages;
        private final Map<Long, Assessment> assessments = new HashMap<>();
        private @Nullable CaseState state;

        Steps(Replay replay) {
            this.replay = replay;
            this.messages = replay.events().iterator();
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
            state = after;
            return new Step(message, before, after, replaced(event), replay.hash(message));
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
