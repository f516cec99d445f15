package cn.gongbang.reviews.board;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.contracts.people.MaskedName;
import org.bson.Document;

/** The two halves of a row, as MongoDB keeps them; dates as ISO text, which sorts and compares as dates do. */
final class Rows {
    private static final String NOBODY = "*";

    private Rows() {}

    static Document ofCase(CaseSnapshot snapshot) {
        return new Document("name", maskedHolder(snapshot))
                .append("number", snapshot.number())
                .append("union", snapshot.union().value())
                .append("category", snapshot.assessment().category().name())
                .append("cause", snapshot.causes().primary().name())
                .append("familySize", snapshot.assessment().familySize())
                .append("open", isOpen(snapshot.status()))
                .append("deadline", snapshot.terms().deadline().toString());
    }

    static Document ofReview(ReviewSnapshot snapshot) {
        Document half = new Document("status", snapshot.status().name())
                .append("step", snapshot.step().name())
                .append("late", snapshot.late());
        ReviewSnapshot.Notice notice = snapshot.notice();
        boolean running = notice != null
                && !notice.voided()
                && notice.closedAt() == null
                && snapshot.status() == ReviewStatus.IN_PROGRESS;
        half.append("running", running);
        if (notice != null) {
            half.append("postedOn", notice.postedOn().toString())
                    .append("endsOn", notice.endsOn().toString())
                    .append("closableFrom", notice.endsOn().plusDays(1).toString());
        }
        return half;
    }

    private static boolean isOpen(CaseStatus status) {
        return switch (status) {
            case APPLIED, IN_REVIEW, SENT_BACK -> true;
            case RECOGNIZED, EXIT_OBSERVATION, REJECTED, WITHDRAWN, CLOSED -> false;
        };
    }

    private static String maskedHolder(CaseSnapshot snapshot) {
        return snapshot.people().stream()
                .filter(person -> snapshot.holder() == null
                        ? person.relation() == Relation.HOLDER
                        : person.memberId().equals(snapshot.holder()))
                .findFirst()
                .map(holder -> MaskedName.of(holder.name()))
                .orElse(NOBODY);
    }
}
