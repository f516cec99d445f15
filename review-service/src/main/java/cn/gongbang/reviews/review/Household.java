package cn.gongbang.reviews.review;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.reviews.events.HouseholdNoted;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.ReviewStarted;

/**
 * What the review has heard of the case.
 *
 * @param category of the latest assessment (R-ELIG-2)
 * @param seenCaseSequence sequence of the newest fact of the case that mattered to the review
 * @param caseClosed whether the case ended or was withdrawn while under review
 */
public record Household(Category category, long seenCaseSequence, boolean caseClosed) {

    static Household of(ReviewStarted started) {
        return new Household(started.category(), started.caseSequence(), false);
    }

    Household apply(ReviewEvent event) {
        return event instanceof HouseholdNoted noted
                ? new Household(noted.category(), noted.caseSequence(), noted.caseClosed())
                : this;
    }
}
