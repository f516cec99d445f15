package cn.gongbang.reviews.hearing;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseNews;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.platform.listening.FeedHandler;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.reviews.review.CaseFindings;
import cn.gongbang.reviews.review.ReviewId;
import cn.gongbang.reviews.write.household.NoteHousehold;
import cn.gongbang.reviews.write.household.StartReview;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * When a case is opened, its review starts; what changes in the case before it is recognized is noted in the review
 * (R-FLOW-4). Later facts are none of its business, but for the union that holds the case and so may read its review.
 */
@Component
public class CaseFeed implements FeedHandler {
    public static final String NAME = "cases";
    private static final String AUTOMATION = "review-service";
    private final Commands commands;
    private final JsonMapper json;

    CaseFeed(Commands commands, Sealing sealing) {
        this.json = sealing.mapper();
        this.commands = commands;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CASES);
    }

    @Override
    public void handle(List<Heard> events) {
        events.forEach(heard -> CaseFact.ofType(heard.type()).ifPresent(fact -> handle(fact, heard)));
    }

    private void handle(CaseFact fact, Heard heard) {
        CaseSnapshot snapshot = heard.data(CaseNews.class, json).snapshot();
        Stamp stamp = Stamp.automatic(heard.recordedat(), AUTOMATION);
        if (fact == CaseFact.OPENED) {
            commands.send(start(snapshot, heard, stamp));
        } else if (underReview(snapshot.status()) || !snapshot.union().equals(heard.union())) {
            commands.send(note(fact, snapshot, heard, stamp));
        }
    }

    /** A case that was recognized, or ended after it, is not; one that ended during its review is told to it. */
    private static boolean underReview(CaseStatus status) {
        return switch (status) {
            case APPLIED, IN_REVIEW, SENT_BACK, WITHDRAWN, CLOSED -> true;
            case RECOGNIZED, EXIT_OBSERVATION, REJECTED -> false;
        };
    }

    private static StartReview start(CaseSnapshot snapshot, Heard heard, Stamp stamp) {
        return new StartReview(
                ReviewId.of(heard.subject()),
                heard.subject(),
                snapshot.campaign(),
                snapshot.union(),
                snapshot.unionKind(),
                snapshot.terms(),
                snapshot.openedAt().atZone(DomainTime.ZONE).toLocalDate(),
                snapshot.assessment().category(),
                heard.sequence(),
                stamp);
    }

    /** R-PII-2: a case that is only kept is reviewed as little as one that ended. */
    private static boolean rests(CaseSnapshot snapshot) {
        return snapshot.rests() || snapshot.status() == CaseStatus.WITHDRAWN || snapshot.status() == CaseStatus.CLOSED;
    }

    private static NoteHousehold note(CaseFact fact, CaseSnapshot snapshot, Heard heard, Stamp stamp) {
        return new NoteHousehold(
                ReviewId.of(heard.subject()),
                heard.sequence(),
                snapshot.assessment().category(),
                snapshot.union(),
                snapshot.unionKind(),
                fact.material(),
                rests(snapshot),
                CaseFindings.of(snapshot.exclusions()),
                stamp);
    }
}
