package cn.gongbang.reviews.write;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.write.closure.CloseNotice;
import cn.gongbang.reviews.write.crosscheck.RecordCrossCheck;
import cn.gongbang.reviews.write.decision.DecideAtDistrict;
import cn.gongbang.reviews.write.deliberation.Deliberate;
import cn.gongbang.reviews.write.household.NoteHousehold;
import cn.gongbang.reviews.write.household.StartReview;
import cn.gongbang.reviews.write.notice.PostNotice;
import cn.gongbang.reviews.write.objection.LodgeObjection;
import cn.gongbang.reviews.write.objection.ResolveObjection;
import cn.gongbang.reviews.write.resubmission.Resubmit;
import cn.gongbang.reviews.write.subdistrict.ReviewAtSubdistrict;
import cn.gongbang.reviews.write.visit.RecordVisit;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Carries commands out on reviews; each answers the version of the review that holds its result. */
public final class ReviewCommands {
    private final Repository<Review> reviews;

    public ReviewCommands(Repository<Review> reviews) {
        this.reviews = reviews;
    }

    @CommandHandler
    long handle(StartReview command) throws Exception {
        Aggregate<Review> review = reviews.loadOrCreate(command.reviewId(), Review::new);
        if (!review.invoke(Review::begun)) {
            review.execute(begun -> begun.record(List.of(command.event())));
        }
        return version(review);
    }

    @CommandHandler
    long handle(NoteHousehold command) {
        return carryOut(command);
    }

    @CommandHandler
    long handle(RecordVisit command) {
        return carryOut(command);
    }

    @CommandHandler
    long handle(Deliberate command) {
        return carryOut(command);
    }

    @CommandHandler
    long handle(PostNotice command) {
        return carryOut(command);
    }

    @CommandHandler
    long handle(LodgeObjection command) {
        return carryOut(command);
    }

    @CommandHandler
    long handle(ResolveObjection command) {
        return carryOut(command);
    }

    @CommandHandler
    long handle(CloseNotice command) {
        return carryOut(command);
    }

    @CommandHandler
    long handle(ReviewAtSubdistrict command) {
        return carryOut(command);
    }

    @CommandHandler
    long handle(RecordCrossCheck command) {
        return carryOut(command);
    }

    @CommandHandler
    long handle(DecideAtDistrict command) {
        return carryOut(command);
    }

    @CommandHandler
    long handle(Resubmit command) {
        return carryOut(command);
    }

    private long carryOut(ReviewCommand command) {
        Aggregate<Review> review = reviews.load(command.reviewId());
        ReviewState state = review.invoke(Review::state);
        OptionalLong earlier = state.journal().answerOf(command.stamp());
        if (earlier.isPresent()) {
            return earlier.getAsLong();
        }
        if (command.expectedVersion() != null && command.expectedVersion() != state.version()) {
            throw Refusal.stale();
        }
        Stamp stamp = command.stamp().notBefore(state.journal().lastRecordedAt());
        var events = command.decide(state, stamp);
        review.execute(decided -> decided.record(events));
        return version(review);
    }

    private static long version(Aggregate<Review> review) {
        return review.invoke(Review::state).version();
    }
}
