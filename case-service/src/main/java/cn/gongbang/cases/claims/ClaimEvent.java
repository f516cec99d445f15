package cn.gongbang.cases.claims;

import java.time.Instant;
import java.time.LocalDate;

/** R-DUP: what happened to the claim on one person, who is named by a keyed hash only (R-PII-3). */
public sealed interface ClaimEvent {
    String person();

    String caseId();

    /** R-DUP: a case claimed a person nobody else held. */
    record PersonClaimed(String person, String caseId, String campaign, Instant recordedAt) implements ClaimEvent {}

    /** R-DUP: the case let go of the person, who may be claimed elsewhere. */
    record PersonReleased(String person, String caseId, Instant recordedAt) implements ClaimEvent {}

    /** R-DYN-8: after falsification in the case the person may not apply again until a day. */
    record PersonBarred(String person, String caseId, LocalDate until, Instant recordedAt) implements ClaimEvent {}

    /** R-DYN-7: the closing that barred the person was a mistake. */
    record PersonUnbarred(String person, String caseId, Instant recordedAt) implements ClaimEvent {}
}
