package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** A fact in the life of a hardship case (R-DYN-1): effective on one date, recorded by the stamp's instant. */
public sealed interface CaseEvent
        permits CaseOpened,
                HouseholdAssessed,
                DatedChange,
                Correction,
                ReviewOutcome,
                ExclusionEvent,
                CaseWithdrawn,
                CaseClosed,
                CaseReopened,
                PrivacyEvent,
                ReviewFellDue {
    LocalDate effectiveOn();

    Stamp stamp();
}
