package cn.gongbang.reviews.announcing;

import cn.gongbang.contracts.events.IntegrationEvent;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.platform.publishing.Announcement;
import cn.gongbang.platform.publishing.EventTranslator;
import cn.gongbang.platform.store.Histories;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.review.ReviewState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Tells each event of a review together with the review as it stood right after it. States of the newest reviews are kept
 * at hand, so that following the store in order needs no second look into it.
 */
public final class ReviewAnnouncements implements EventTranslator {
    public static final String SOURCE = "/gongbang/review-service";
    private static final int AT_HAND = 2_000;
    private volatile @Nullable Histories histories;
    private final Map<String, ReviewState> newest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReviewState> eldest) {
            return size() > AT_HAND;
        }
    };

    /** Where to read a review that is not at hand; given before the first event is announced. */
    public void readFrom(Histories store) {
        histories = store;
    }

    @Override
    public Optional<Announcement> translate(DomainEventMessage<?> message) {
        return message.getPayload() instanceof ReviewEvent event
                ? Optional.of(announcement(event, stateAfter(message, event), message))
                : Optional.empty();
    }

    private static Announcement announcement(ReviewEvent event, ReviewState review, DomainEventMessage<?> message) {
        var subject = review.subject();
        return new Announcement(
                Topics.REVIEWS,
                IntegrationEvent.of(
                        SOURCE,
                        FactOf.event(event).type(),
                        subject.caseId(),
                        message.getSequenceNumber(),
                        message.getTimestamp(),
                        event.stamp().recordedAt(),
                        subject.union(),
                        subject.unionKind(),
                        Snapshots.of(review)));
    }

    private synchronized ReviewState stateAfter(DomainEventMessage<?> message, ReviewEvent event) {
        String id = message.getAggregateIdentifier();
        ReviewState before = newest.get(id);
        boolean follows =
                before == null ? message.getSequenceNumber() == 0 : before.version() + 1 == message.getSequenceNumber();
        ReviewState after = follows ? ReviewState.fold(before, event) : readUpTo(id, message.getSequenceNumber());
        newest.put(id, after);
        return after;
    }

    private ReviewState readUpTo(String id, long sequence) {
        ReviewState review = null;
        for (DomainEventMessage<?> past : Objects.requireNonNull(histories).of(id)) {
            if (past.getSequenceNumber() <= sequence) {
                review = ReviewState.fold(review, (ReviewEvent) past.getPayload());
            }
        }
        return Objects.requireNonNull(review);
    }
}
