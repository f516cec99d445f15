package cn.gongbang.reviews.desk;

import cn.gongbang.platform.listening.Feeds;
import cn.gongbang.platform.listening.Hearsay;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.publishing.PublishedPositions;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.store.Histories;
import cn.gongbang.platform.web.Writes;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.hearing.CaseFeed;
import cn.gongbang.reviews.requests.Entry;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewId;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.rights.ReviewRight;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/** Finds reviews and has commands carried out on them; an answer is folded from the stored events and never stale. */
@Component
public class ReviewDesk {
    private static final Duration ANNOUNCED_WITHIN = Duration.ofSeconds(2);
    private final Histories histories;
    private final Commands commands;
    private final Hearsay hearsay;
    private final Feeds feeds;
    private final PublishedPositions published;
    private final Writes writes;

    ReviewDesk(
            Histories histories,
            Commands commands,
            Hearsay hearsay,
            Feeds feeds,
            PublishedPositions published,
            Writes writes) {
        this.histories = histories;
        this.commands = commands;
        this.hearsay = hearsay;
        this.feeds = feeds;
        this.published = published;
        this.writes = writes;
    }

    /**
     * The review of the case as it stands; a young case this service has not heard of yet is waited for.
     *
     * @throws Refusal 404 when there is no such case
     */
    private ReviewState find(String caseId) {
        return asOf(caseId, Long.MAX_VALUE)
                .or(() -> hearsay.awaitYoung(caseId, () -> exists(caseId))
                        ? asOf(caseId, Long.MAX_VALUE)
                        : caughtUp(caseId))
                .orElseThrow(() -> Refusal.unknown("review.unknown"));
    }

    /**
     * The same for somebody who wants to do something with it.
     *
     * @throws Refusal 403 or 404; nobody who may in no case waits or is told whether there is such a case
     */
    public ReviewState find(String caseId, ReviewRight right, Caller caller) {
        right.requireRole(caller);
        ReviewState review = find(caseId);
        right.require(caller, review.subject());
        return review;
    }

    /**
     * The same, after everything Kafka holds about the case just now was heard (R-FLOW-4: material changes).
     *
     * @throws Refusal 403 or 404 likewise
     */
    public ReviewState findCaughtUp(String caseId, ReviewRight right, Caller caller) {
        right.requireRole(caller);
        ReviewState review = caughtUp(caseId).orElseGet(() -> find(caseId));
        right.require(caller, review.subject());
        return review;
    }

    public Entry entry(String caseId, Caller caller, HttpServletRequest request, Object body) {
        return new Entry(ReviewId.of(caseId), writes.stamp(caller, request, body), Writes.expectedVersion(request));
    }

    /**
     * Refuses at once what the rules refuse anyway, before anything is waited for; a retry of an answered request passes.
     *
     * @throws Refusal as {@link ReviewCommand#decide} does
     */
    public void rehearse(ReviewCommand command, ReviewState review) {
        if (review.journal().answerOf(command.stamp()).isEmpty()) {
            command.decide(review, command.stamp());
        }
    }

    /** Carries the command out and answers the review as the command left it; a retry answers the first result. */
    public ReviewState carryOut(ReviewCommand command, String caseId) {
        long version = commands.<Long>send(command);
        return asOf(caseId, version).orElseThrow();
    }

    /** The same, and waits until the other services can hear of it. */
    public ReviewState carryOutAndAnnounce(ReviewCommand command, String caseId) {
        ReviewState review = carryOut(command, caseId);
        published.await(ReviewId.of(caseId), review.version(), ANNOUNCED_WITHIN);
        return review;
    }

    private Optional<ReviewState> caughtUp(String caseId) {
        hearsay.catchUp(feeds.named(CaseFeed.NAME), caseId);
        return asOf(caseId, Long.MAX_VALUE);
    }

    private boolean exists(String caseId) {
        return histories.lastSequence(ReviewId.of(caseId)).isPresent();
    }

    private Optional<ReviewState> asOf(String caseId, long version) {
        ReviewState review = null;
        for (DomainEventMessage<?> message : histories.of(ReviewId.of(caseId))) {
            if (message.getSequenceNumber() <= version) {
                review = ReviewState.fold(review, (ReviewEvent) message.getPayload());
            }
        }
        return Optional.ofNullable(review);
    }
}
