package cn.gongbang.reviews.review;

import cn.gongbang.contracts.calendar.UnpublishedCalendarYear;
import cn.gongbang.contracts.calendar.WorkingDays;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;

/** R-FLOW-4: how long a notice runs: so many working days by R-CAL, the day of posting not counted. */
public final class NoticePeriod {
    private NoticePeriod() {}

    /**
     * The last day of a notice.
     *
     * @throws Refusal 422 R-CAL when it reaches a year without a published calendar
     */
    public static LocalDate endOf(LocalDate postedOn, int workingDays) {
        try {
            return WorkingDays.published().plusWorkingDays(postedOn, workingDays);
        } catch (UnpublishedCalendarYear unpublished) {
            throw Refusal.invalid("/postedOn", "R-CAL", "review.calendar", String.valueOf(unpublished.year()));
        }
    }
}
