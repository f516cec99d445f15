package cn.gongbang.reviews.write.household;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CaseSnapshot.Terms;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.reviews.events.ReviewStarted;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** R-FLOW-1: a case was opened, so its review starts; hearing of it again starts nothing. */
public record StartReview(
        @TargetAggregateIdentifier String reviewId,
        String caseId,
        String campaign,
        UnionCode union,
        UnionKind unionKind,
        Terms terms,
        LocalDate appliedOn,
        Category category,
        long caseSequence,
        Stamp stamp) {

    public ReviewStarted event() {
        return new ReviewStarted(caseId, campaign, union, unionKind, terms, appliedOn, category, caseSequence, stamp);
    }
}
