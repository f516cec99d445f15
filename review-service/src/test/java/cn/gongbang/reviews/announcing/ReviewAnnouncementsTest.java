package cn.gongbang.reviews.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.IntegrationEvent;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.platform.store.Histories;
import cn.gongbang.reviews.AReview;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** What the other services hear. */
class ReviewAnnouncementsTest {
    private final AReview review = wholeWay();
    private final List<? extends DomainEventMessage<?>> messages = IntStream.range(
                    0, review.events().size())
            .mapToObj(sequence -> new GenericDomainEventMessage<>(
                    "Review", AReview.ID, sequence, review.events().get(sequence)))
            .toList();

    @Test
    void givenAWholeReview_whenAnnounced_thenEveryEventIsTold() {
        var announcements = new ReviewAnnouncements();
        var told = messages.stream()
                .map(message -> announcements.translate(message).orElseThrow().event())
                .toList();
        assertThat(told)
                .extracting(IntegrationEvent::type)
                .containsExactly(
                        ReviewFact.STARTED.type(),
                        ReviewFact.VISITED.type(),
                        ReviewFact.DELIBERATION_PASSED.type(),
                        ReviewFact.NOTICE_POSTED.type(),
                        ReviewFact.NOTICE_CLOSED.type(),
                        ReviewFact.SUBDISTRICT_PASSED.type(),
                        ReviewFact.CROSS_CHECKED.type(),
                        ReviewFact.APPROVED.type());
        assertThat(told).extracting(IntegrationEvent::subject).containsOnly(AReview.CASE);
        assertThat(told).extracting(IntegrationEvent::sequence).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L);
        ReviewSnapshot last = (ReviewSnapshot) told.getLast().data();
        assertThat(last.status()).isEqualTo(ReviewStatus.APPROVED);
        assertThat(last.actor()).isEqualTo("approver");
        assertThat(last.seenCaseSequence()).isEqualTo(1);
        assertThat(last.notice()).isNotNull();
    }

    @Test
    void givenPublisherStartsInTheMiddle_whenAnnounced_thenTheReviewIsReadFromTheStore() {
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        store.publish(messages);
        var announcements = new ReviewAnnouncements();
        announcements.readFrom(new Histories(store));
        var told = announcements.translate(messages.get(3)).orElseThrow().event();
        ReviewSnapshot snapshot = (ReviewSnapshot) told.data();
        assertThat(snapshot.step()).isEqualTo(ReviewStep.PUBLIC_NOTICE);
        assertThat(snapshot.notice().closedAt()).isNull();
    }

    @Test
    void givenEventOfAnotherService_whenSeen_thenNothingIsTold() {
        var foreign = new GenericDomainEventMessage<>("Other", "case:1", 0, "payload");
        assertThat(new ReviewAnnouncements().translate(foreign)).isEmpty();
    }

    private static AReview wholeWay() {
        AReview way = AReview.ofGrassroots().crossChecked().as("approver");
        return way.does(way.approval(null));
    }
}
