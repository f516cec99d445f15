package cn.gongbang.reviews.review;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CaseSnapshot.Terms;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.reviews.events.HouseholdNoted;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.ReviewStarted;
import java.time.LocalDate;

/**
 * Which case is reviewed, for whom and on what terms.
 *
 * @param appliedOn the application date
 */
public record Subject(
        String caseId, String campaign, UnionCode union, UnionKind unionKind, Terms terms, LocalDate appliedOn) {

    static Subject of(ReviewStarted started) {
        return new Subject(
                started.caseId(),
                started.campaign(),
                started.union(),
                started.unionKind(),
                started.terms(),
                started.appliedOn());
    }

    Subject apply(ReviewEvent event) {
        return event instanceof HouseholdNoted noted
                ? new Subject(caseId, campaign, noted.union(), noted.unionKind(), terms, appliedOn)
                : this;
    }

    /** R-FLOW-5: directly affiliated unions, and the district itself, file without a subdistrict. */
    public boolean filesThroughSubdistrict() {
        return filesThroughSubdistrict(unionKind);
    }

    static boolean filesThroughSubdistrict(UnionKind kind) {
        return switch (kind) {
            case GRASSROOTS, SUBDISTRICT -> true;
            case DIRECT, DISTRICT -> false;
        };
    }
}
