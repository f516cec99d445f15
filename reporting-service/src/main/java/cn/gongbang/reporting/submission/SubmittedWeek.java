package cn.gongbang.reporting.submission;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** The submissions of a campaign's week; the aggregate's shell around {@link WeekSubmissions}. */
@AggregateRoot
public class SubmittedWeek {
    @AggregateIdentifier
    private @Nullable String stream;

    private WeekSubmissions submissions = WeekSubmissions.NONE;

    protected SubmittedWeek() {}

    LedgerSubmitted submit(SubmitLedger command) {
        return submissions.earlier(command).orElseGet(() -> {
            AggregateLifecycle.apply(command.submission());
            return command.submission();
        });
    }

    @EventSourcingHandler
    void on(LedgerSubmitted event) {
        stream = LedgerSubmitted.stream(event.campaign(), event.week());
        submissions = submissions.apply(event);
    }
}
