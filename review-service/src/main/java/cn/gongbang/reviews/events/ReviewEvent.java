package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Stamp;

/** A fact of a review, as stored for ever (domain.md §3). */
public sealed interface ReviewEvent
        permits ReviewStarted,
                HouseholdNoted,
                FindingsNoted,
                Visited,
                DeliberationPassed,
                DeliberationFailed,
                NoticePosted,
                NoticeVoided,
                ObjectionLodged,
                ObjectionDismissed,
                ObjectionUpheld,
                NoticeClosed,
                SubdistrictPassed,
                SentBack,
                Resubmitted,
                CrossChecked,
                Approved,
                Rejected {
    /** R-FLOW-9: who recorded the fact and when. */
    Stamp stamp();
}
