package cn.gongbang.cases.state;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.events.ApplicationCorrected;
import cn.gongbang.cases.events.CaseClosed;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.events.CaseReopened;
import cn.gongbang.cases.events.CaseWithdrawn;
import cn.gongbang.cases.events.ChangeCorrected;
import cn.gongbang.cases.events.ClosureRevoked;
import cn.gongbang.cases.events.DatedChange;
import cn.gongbang.cases.events.ExclusionEvent;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.events.PrivacyEvent;
import cn.gongbang.cases.events.ReviewFellDue;
import cn.gongbang.cases.events.ReviewOutcome;
import cn.gongbang.cases.household.Archive;
import cn.gongbang.cases.household.Causes;
import cn.gongbang.cases.household.Enrolment;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A hardship case as its history tells it. The aggregate, the auditor's replay and every as-of answer use this one fold.
 *
 * @param opening the application, as corrected
 * @param materialSequence newest event that asks for a new public notice (R-FLOW-4); -1 if none
 * @param exclusions what speaks against recognition (R-ELIG-6)
 * @param privacy how the personal data may be used (R-PII-2)
 */
public record CaseState(
        CaseOpened opening,
        Timeline timeline,
        Lifecycle lifecycle,
        Roster roster,
        Upkeep upkeep,
        long materialSequence,
        ExclusionFindings exclusions,
        Privacy privacy,
        Journal journal) {

    public static CaseState opened(CaseOpened event) {
        Archive archive = new Archive(
                event.household(),
                event.causes(),
                event.union(),
                event.unionKind(),
                Enrolment.of(event.campaign(), event.policy()));
        return new CaseState(
                event,
                Timeline.opened(archive, event.assessment(), event.stamp().recordedAt()),
                Lifecycle.APPLIED,
                Roster.opened(event.household()),
                Upkeep.opened(event),
                -1,
                ExclusionFindings.NONE,
                Privacy.FREE,
                Journal.opened(event.stamp()));
    }

    /** The state after one more fact. */
    public CaseState apply(CaseEvent event) {
        Journal recorded = journal.and(event.stamp());
        CaseState next = new CaseState(
                opening,
                timeline,
                lifecycle,
                roster,
                upkeep.after(event),
                materialSequence,
                exclusions.after(event),
                event instanceof PrivacyEvent told ? privacy.after(told) : privacy,
                recorded);
        return switch (event) {
            case CaseOpened again -> throw new IllegalStateException("a case opens once");
            case DatedChange change ->
                next.with(timeline.with(change, recorded.version()), roster.after(change))
                        .material(change.material());
            case HouseholdAssessed assessed -> next.with(timeline.with(assessed), roster);
            case ChangeCorrected correction -> next.corrected(correction).material(true);
            case ApplicationCorrected correction -> next.beginning(correction).material(true);
            case ClosureRevoked revoked -> next.with(lifecycle.closingRevoked());
            case ReviewOutcome outcome -> next.with(lifecycle.after(outcome));
            case ExclusionEvent found -> next;
            case CaseWithdrawn withdrawn -> next.with(lifecycle.after(withdrawn));
            case CaseClosed closed -> next.with(lifecycle.closed(closed, recorded.version()));
            case CaseReopened reopened -> next.with(lifecycle.reopened());
            case ReviewFellDue due -> next;
            case PrivacyEvent told -> next;
        };
    }

    public CaseStatus status() {
        return lifecycle.status() == CaseStatus.RECOGNIZED
                        && timeline.exitObservation().isPresent()
                ? CaseStatus.EXIT_OBSERVATION
                : lifecycle.status();
    }

    public Household household() {
        return timeline.household();
    }

    public Causes causes() {
        return timeline.archive().causes();
    }

    /** The union that holds the case now. */
    public UnionCode union() {
        return timeline.archive().union();
    }

    public UnionKind unionKind() {
        return timeline.archive().unionKind();
    }

    /** The campaigns the case belongs to and the policy of the newest. */
    public Enrolment enrolment() {
        return timeline.archive().enrolment();
    }

    /** The latest assessment. */
    public Assessment assessment() {
        return timeline.assessment().orElseThrow();
    }

    /** R-ELIG-2: since when the family has been in its present category. */
    public LocalDate categorySince() {
        return CategorySince.over(timeline.points());
    }

    /** What has to be looked at. */
    public Dues dues() {
        return new Dues(this);
    }

    /** R-DUP: the people this case claims, the counted ones of its latest assessment while it is open. */
    public Set<ResidentId> claimed() {
        if (!lifecycle.claims()) {
            return Set.of();
        }
        Set<String> counted = Set.copyOf(assessment().countedPeople());
        return household().people().stream()
                .filter(person -> counted.contains(person.memberId()))
                .map(Person::residentId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * R-DYN-7: the case as it would stand had the change never been recorded; the end of the case that followed from it
     * included.
     *
     * @throws DatedChange.Contradiction when later changes rest on it
     */
    public CaseState without(Point wrong) {
        Timeline left = timeline.corrected(wrong, null, journal.version());
        Lifecycle open = lifecycle.closingReason() == ClosingReason.DECEASED ? lifecycle.closingRevoked() : lifecycle;
        return new CaseState(opening, left, open, roster, upkeep, materialSequence, exclusions, privacy, journal);
    }

    private CaseState corrected(ChangeCorrected correction) {
        Point wrong = timeline.change(correction.corrects()).orElseThrow();
        Timeline right = timeline.corrected(wrong, correction.replacement(), journal.version());
        return with(right, roster.after(correction));
    }

    private CaseState beginning(ApplicationCorrected right) {
        Archive first = timeline.points().getFirst().archive();
        Archive corrected =
                new Archive(right.household(), right.causes(), first.union(), first.unionKind(), first.enrolment());
        return new CaseState(
                opening.corrected(right),
                timeline.beginning(corrected),
                lifecycle,
                roster.beginning(right.household()),
                upkeep,
                materialSequence,
                exclusions,
                privacy,
                journal);
    }

    private CaseState with(Timeline changed, Roster named) {
        return new CaseState(
                opening, changed, lifecycle, named, upkeep, materialSequence, exclusions, privacy, journal);
    }

    private CaseState with(Lifecycle changed) {
        return new CaseState(
                opening, timeline, changed, roster, upkeep, materialSequence, exclusions, privacy, journal);
    }

    private CaseState material(boolean material) {
        return material
                ? new CaseState(
                        opening, timeline, lifecycle, roster, upkeep, journal.version(), exclusions, privacy, journal)
                : this;
    }
}
