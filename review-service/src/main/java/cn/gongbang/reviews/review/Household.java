package cn.gongbang.reviews.review;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.reviews.events.FindingsNoted;
import cn.gongbang.reviews.events.HouseholdNoted;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.ReviewStarted;

/**
 * What the review has heard of the case.
 *
 * @param category of the latest assessment (R-ELIG-2)
 * @param seenCaseSequence sequence of the newest fact of the case that mattered to the review
 * @param caseClosed whether the case ended or was withdrawn while under review
 * @param findings what speaks against recognition at the case (R-ELIG-6)
 */
public record Household(Category category, long seenCaseSequence, boolean caseClosed, CaseFindings findings) {

    static Household of(ReviewStarted started) {
        return new Household(started.category(), started.caseSequence(), false, CaseFindings.NONE);
    }

    Household apply(ReviewEvent event) {
        return switch (event) {
            case HouseholdNoted noted ->
                new Household(noted.category(), noted.caseSequence(), noted.caseClosed(), findings);
            case FindingsNoted noted ->
                new Household(category, noted.caseSequence(), caseClosed, CaseFindings.of(noted));
            default -> this;
        };
    }
}
