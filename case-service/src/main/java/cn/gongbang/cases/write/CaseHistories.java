package cn.gongbang.cases.write;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.security.Right;
import cn.gongbang.platform.store.Histories;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads cases by replaying their history with the very fold the aggregate uses. */
@Component
public class CaseHistories {
    private final Histories histories;

    public CaseHistories(Histories histories) {
        this.histories = histories;
    }

    /** Every stored event of the case, in order. */
    public List<? extends DomainEventMessage<?>> events(String caseId) {
        return histories.of(HardshipCase.address(caseId));
    }

    /** The case now; null when there is none. */
    public @Nullable CaseState find(String caseId) {
        return fold(caseId, message -> true);
    }

    /** @throws Refusal 404 when there is no such case */
    public CaseState require(String caseId) {
        return requireFound(find(caseId));
    }

    /**
     * The case for somebody who wants to do something with it.
     *
     * @throws Refusal 403 or 404; nobody who may not at all is told whether there is such a case
     */
    public CaseState require(String caseId, Right right, Caller caller) {
        right.requireRole(caller);
        CaseState now = require(caseId);
        CaseRights.require(right, caller, now);
        return now;
    }

    /** The case as it was after the given version. */
    public CaseState atVersion(String caseId, long version) {
        return requireFound(fold(caseId, message -> message.getSequenceNumber() <= version));
    }

    /** The case as it was known at an instant, inclusive. */
    public CaseState asOf(String caseId, Instant instant) {
        return requireFound(fold(
                caseId,
                message ->
                        !((CaseEvent) message.getPayload()).stamp().recordedAt().isAfter(instant)));
    }

    private @Nullable CaseState fold(String caseId, Predicate<DomainEventMessage<?>> until) {
        CaseState state = null;
        for (DomainEventMessage<?> message : events(caseId)) {
            if (!until.test(message)) {
                break;
            }
            state = next(state, (CaseEvent) message.getPayload());
        }
        return state;
    }

    /** One step of the fold. */
    public static CaseState next(@Nullable CaseState state, CaseEvent event) {
        return state == null ? CaseState.opened((CaseOpened) event) : state.apply(event);
    }

    private static CaseState requireFound(@Nullable CaseState state) {
        if (state == null) {
            throw Refusal.unknown("cases.unknown");
        }
        return state;
    }
}
