package cn.gongbang.cases.write;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.state.CaseState;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** The aggregate of one family's archive: a shell around {@link CaseState}, which knows everything. */
@AggregateRoot
public class HardshipCase {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable CaseState state;

    protected HardshipCase() {}

    /** The stream a case is stored under. */
    public static String address(String caseId) {
        return "case:" + caseId;
    }

    CaseState state() {
        return Objects.requireNonNull(state);
    }

    void record(List<CaseEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        if (event instanceof CaseOpened opened) {
            id = address(opened.caseId());
            state = CaseState.opened(opened);
        } else {
            state = state().apply(event);
        }
    }
}
