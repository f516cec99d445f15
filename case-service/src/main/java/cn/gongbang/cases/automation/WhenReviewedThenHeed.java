package cn.gongbang.cases.automation;

import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeCase;
import cn.gongbang.cases.write.review.HeedCrossCheck;
import cn.gongbang.cases.write.review.HeedReview;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.contracts.events.ReviewSnapshot.CrossCheck;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.platform.listening.FeedHandler;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.store.Commands;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** When the review of a case moves, the case follows; the facts carry the instant the review was recorded. */
@Component
class WhenReviewedThenHeed implements FeedHandler {
    /** Name of the feed, for those who must wait for it. */
    static final String NAME = "review-outcomes";

    private static final Set<ReviewFact> HEEDED = EnumSet.of(
            ReviewFact.VISITED,
            ReviewFact.DELIBERATION_FAILED,
            ReviewFact.SENT_BACK,
            ReviewFact.RESUBMITTED,
            ReviewFact.NOTICE_CLOSED,
            ReviewFact.SUBDISTRICT_PASSED,
            ReviewFact.CROSS_CHECKED,
            ReviewFact.APPROVED,
            ReviewFact.REJECTED);

    private final Commands commands;
    private final JsonMapper json;

    WhenReviewedThenHeed(Commands commands, Sealing sealing) {
        this.json = sealing.mapper();
        this.commands = commands;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.REVIEWS);
    }

    @Override
    public void handle(List<Heard> events) {
        for (Heard heard : events) {
            ReviewFact.ofType(heard.type()).filter(HEEDED::contains).ifPresent(fact -> heed(fact, heard));
        }
    }

    private void heed(ReviewFact fact, Heard heard) {
        ReviewSnapshot review = heard.data(ReviewSnapshot.class, json);
        CaseChange heed = fact == ReviewFact.CROSS_CHECKED
                ? new HeedCrossCheck(
                        heard.sequence(), Objects.requireNonNullElse(review.crossChecks(), List.<CrossCheck>of()))
                : new HeedReview(fact, heard.sequence(), review.seenCaseSequence(), review.late(), review.reason());
        commands.send(new ChangeCase(
                heard.subject(),
                heed,
                null,
                Stamp.automatic(heard.recordedat(), Objects.requireNonNullElse(review.actor(), "review-service"))));
    }
}
