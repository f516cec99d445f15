package cn.gongbang.reviews.write;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.AReview;
import cn.gongbang.reviews.events.DeliberationPassed;
import cn.gongbang.reviews.events.ReviewStarted;
import cn.gongbang.reviews.events.Visited;
import cn.gongbang.reviews.write.household.StartReview;
import cn.gongbang.reviews.write.visit.RecordVisit;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands on the aggregate: retries (Idempotency-Key), stale versions (If-Match) and starting once. */
class ReviewCommandsTest {
    private final AReview review = AReview.ofGrassroots().on("2023-02-06");
    private final ReviewStarted started = (ReviewStarted) review.events().getFirst();
    private AggregateTestFixture<Review> fixture = new AggregateTestFixture<>(Review.class);

    @BeforeEach
    void registerCommands() {
        fixture = new AggregateTestFixture<>(Review.class);
        fixture.registerAnnotatedCommandHandler(new ReviewCommands(fixture.getRepository()));
    }

    @Test
    void givenNothing_whenCaseIsHeardOf_thenReviewStarts() {
        fixture.givenNoPriorActivity().when(start()).expectEvents(started).expectResultMessagePayload(0L);
    }

    @Test
    void givenReviewStarted_whenCaseIsHeardOfAgain_thenNothing() {
        fixture.given(started).when(start()).expectNoEvents().expectResultMessagePayload(0L);
    }

    @Test
    void givenVisitRecorded_whenRetriedWithTheSameKey_thenFirstResultAndNoEvent() {
        fixture.given(started, visited(keyed("k", "h")), passedAfterwards())
                .when(visit(keyed("k", "h"), null))
                .expectNoEvents()
                .expectResultMessagePayload(1L);
    }

    @Test
    void givenVisitRecorded_whenTheKeyComesWithOtherContent_thenInvalid() {
        fixture.given(started, visited(keyed("k", "h")))
                .when(visit(keyed("k", "other"), null))
                .expectException(Refusal.class)
                .expectNoEvents();
    }

    @Test
    void givenVersionOfTheClientIsOld_whenVisited_thenStale() {
        fixture.given(started).when(visit(review.stamp(), 7L)).expectException(Refusal.class);
        registerCommands();
        fixture.given(started).when(visit(review.stamp(), 0L)).expectResultMessagePayload(1L);
    }

    @Test
    void givenClockOfAnotherMachineIsBehind_whenVisited_thenRecordedTimeDoesNotRunBackwards() {
        Stamp early = new Stamp(started.stamp().recordedAt().minusMillis(5), "union", null, null, null);
        var command = review.visit("2023-02-01");
        fixture.given(started)
                .when(new RecordVisit(
                        AReview.ID,
                        command.visitedOn(),
                        command.investigators(),
                        command.homePhotos(),
                        command.workerPhotos(),
                        command.findings(),
                        false,
                        null,
                        early,
                        null))
                .expectState(aggregate -> assertThat(aggregate.state().journal().lastRecordedAt())
                        .isEqualTo(started.stamp().recordedAt()));
    }

    private StartReview start() {
        return new StartReview(
                AReview.ID,
                started.caseId(),
                started.campaign(),
                started.union(),
                started.unionKind(),
                started.terms(),
                started.appliedOn(),
                started.category(),
                started.caseSequence(),
                started.stamp());
    }

    private RecordVisit visit(Stamp stamp, Long expectedVersion) {
        RecordVisit visit = review.visit("2023-02-06");
        return new RecordVisit(
                AReview.ID,
                visit.visitedOn(),
                visit.investigators(),
                visit.homePhotos(),
                visit.workerPhotos(),
                visit.findings(),
                false,
                null,
                stamp,
                expectedVersion);
    }

    private Visited visited(Stamp stamp) {
        return (Visited) visit(stamp, null).decide(review.state(), stamp).getFirst();
    }

    private Object passedAfterwards() {
        return new DeliberationPassed("属实", review.stamp());
    }

    private Stamp keyed(String key, String hash) {
        Stamp stamp = review.stamp();
        return new Stamp(stamp.recordedAt(), stamp.actor(), null, key, hash);
    }
}
