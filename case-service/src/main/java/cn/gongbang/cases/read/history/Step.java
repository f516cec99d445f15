package cn.gongbang.cases.read.history;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.state.CaseState;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One event of a case between the state it met and the state it left.
 *
 * @param before absent for the opening
 * @param names of everybody who was in the case so far, by member id
 * @param hash of the chain up to and including the event
 */
record Step(
        DomainEventMessage<?> message,
        @Nullable CaseState before,
        CaseState after,
        Map<String, String> names,
        String hash) {

    CaseEvent event() {
        return (CaseEvent) message.getPayload();
    }

    /** The name of a person of the case, who may have left it. */
    String nameOf(String memberId) {
        return names.getOrDefault(memberId, memberId);
    }

    long sequence() {
        return message.getSequenceNumber();
    }

    String type() {
        return message.getPayloadType().getSimpleName();
    }
}
