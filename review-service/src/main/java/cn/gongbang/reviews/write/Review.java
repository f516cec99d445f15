package cn.gongbang.reviews.write;

import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.ReviewStarted;
import cn.gongbang.reviews.review.ReviewId;
import cn.gongbang.reviews.review.ReviewState;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** The aggregate: a thin shell around the pure {@link ReviewState}. */
@AggregateRoot
public class Review {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable ReviewState state;

    Review() {}

    boolean begun() {
        return state != null;
    }

    ReviewState state() {
        return Objects.requireNonNull(state);
    }

    void record(List<? extends ReviewEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ReviewEvent event) {
        if (event instanceof ReviewStarted started) {
            id = ReviewId.of(started.caseId());
        }
        state = ReviewState.fold(state, event);
    }
}
