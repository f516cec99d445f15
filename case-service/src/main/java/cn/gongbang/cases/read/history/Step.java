package cn.gongbang.cases.read.history;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.state.CaseState;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One event of a case between the state it met and the state it left.
 *
 * @param before absent for the opening
 * @param replaced the assessment of the same change that the event replaces, if it does
 * @param hash of the chain up to and including the event
 */
record Step(
        DomainEventMessage<?> message,
        @Nullable CaseState before,
        CaseState after,
        @Nullable Assessment replaced,
        String hash) {

    CaseEvent event() {
        return (CaseEvent) message.getPayload();
    }

    long sequence() {
        return message.getSequenceNumber();
    }

    String type() {
        return message.getPayloadType().getSimpleName();
    }
}
