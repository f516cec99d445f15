package cn.gongbang.reviews.review;

import cn.gongbang.reviews.events.HouseholdNoted;
import cn.gongbang.reviews.events.NoticeClosed;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.SubdistrictPassed;

/**
 * R-FLOW-10: a case is filed upward when the subdistrict passes it, or, without a subdistrict, when its notice is closed;
 * or when
 * its union no longer has a subdistrict that should pass it; after the campaign's deadline that is accepted but marked late. Filed again, it is judged again.
 */
final class LateFiling {
    private LateFiling() {}

    static boolean after(ReviewEvent event, Subject subject, Progress progress, boolean before) {
        return switch (event) {
            case SubdistrictPassed _ -> isLate(event, subject);
            case HouseholdNoted noted -> progress.skipsSubdistrict(noted.unionKind()) ? isLate(event, subject) : before;
            case NoticeClosed _ -> subject.filesThroughSubdistrict() ? before : isLate(event, subject);
            default -> before;
        };
    }

    private static boolean isLate(ReviewEvent event, Subject subject) {
        return RecordedDay.of(event).isAfter(subject.terms().deadline());
    }
}
