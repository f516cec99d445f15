package cn.gongbang.reviews.announcing;

import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.reviews.events.Approved;
import cn.gongbang.reviews.events.CrossChecked;
import cn.gongbang.reviews.events.DeliberationFailed;
import cn.gongbang.reviews.events.DeliberationPassed;
import cn.gongbang.reviews.events.FindingsNoted;
import cn.gongbang.reviews.events.HouseholdNoted;
import cn.gongbang.reviews.events.NoticeClosed;
import cn.gongbang.reviews.events.NoticePosted;
import cn.gongbang.reviews.events.NoticeVoided;
import cn.gongbang.reviews.events.ObjectionDismissed;
import cn.gongbang.reviews.events.ObjectionLodged;
import cn.gongbang.reviews.events.ObjectionUpheld;
import cn.gongbang.reviews.events.Rejected;
import cn.gongbang.reviews.events.Resubmitted;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.ReviewStarted;
import cn.gongbang.reviews.events.SentBack;
import cn.gongbang.reviews.events.SubdistrictPassed;
import cn.gongbang.reviews.events.Visited;

/** Which kind of fact the other services hear for an event. */
final class FactOf {
    private FactOf() {}

    static ReviewFact event(ReviewEvent event) {
        return switch (event) {
            case ReviewStarted _ -> ReviewFact.STARTED;
            case HouseholdNoted _ -> ReviewFact.HOUSEHOLD_NOTED;
            case FindingsNoted _ -> ReviewFact.FINDINGS_NOTED;
            case Visited _ -> ReviewFact.VISITED;
            case DeliberationPassed _ -> ReviewFact.DELIBERATION_PASSED;
            case DeliberationFailed _ -> ReviewFact.DELIBERATION_FAILED;
            case NoticePosted _ -> ReviewFact.NOTICE_POSTED;
            case NoticeVoided _ -> ReviewFact.NOTICE_VOIDED;
            case ObjectionLodged _ -> ReviewFact.OBJECTION_LODGED;
            case ObjectionDismissed _ -> ReviewFact.OBJECTION_DISMISSED;
            case ObjectionUpheld _ -> ReviewFact.OBJECTION_UPHELD;
            case NoticeClosed _ -> ReviewFact.NOTICE_CLOSED;
            case SubdistrictPassed _ -> ReviewFact.SUBDISTRICT_PASSED;
            case SentBack _ -> ReviewFact.SENT_BACK;
            case Resubmitted _ -> ReviewFact.RESUBMITTED;
            case CrossChecked _ -> ReviewFact.CROSS_CHECKED;
            case Approved _ -> ReviewFact.APPROVED;
            case Rejected _ -> ReviewFact.REJECTED;
        };
    }
}
