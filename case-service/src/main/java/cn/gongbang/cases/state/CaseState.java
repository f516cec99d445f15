package cn.gongbang.cases.state;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.events.CaseClosed;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.events.ExclusionEvent;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.events.HouseholdChange;
import cn.gongbang.cases.events.ReviewOutcome;
import cn.gongbang.cases.events.WorkerLeftJob;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A hardship case as its history tells it. The aggregate, the auditor's replay and every as-of answer use this one fold.
 *
 * @param union the union that holds the case now
 * @param materialSequence newest event that asks for a new public notice (R-FLOW-4); -1 if none
 * @param exclusions what speaks against recognition (R-ELIG-6)
 */
public record CaseState(
        CaseOpened opening,
        UnionCode union,
        UnionKind unionKind,
        Timeline timeline,
        Lifecycle lifecycle,
        long materialSequence,
        ExclusionFindings exclusions,
        Journal journal) {

    public static CaseState opened(CaseOpened event) {
        return new CaseState(
                event,
                event.union(),
                event.unionKind(),
                Timeline.opened(event.household(), event.assessment()),
                Lifecycle.APPLIED,
                -1,
                ExclusionFindings.NONE,
                Journal.opened(event.stamp()));
    }

    /** The state after one more fact. */
    public CaseState apply(CaseEvent event) {
        Journal recorded = journal.and(event.stamp());
        return switch (event) {
            case CaseOpened again -> throw new IllegalStateException("a case opens once");
            case HouseholdChange change -> changed(change, recorded);
            case HouseholdAssessed assessed -> with(timeline.with(assessed), lifecycle, recorded);
            case ReviewOutcome outcome ->
                with(timeline, lifecycle.after(outcome), recorded).finding(exclusions.after(outcome));
            case ExclusionEvent found -> with(timeline, lifecycle, recorded).finding(exclusions.after(found));
            case CaseClosed closed -> with(timeline, lifecycle.after(closed), recorded);
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

    /** The latest assessment. */
    public Assessment assessment() {
        return timeline.assessment().orElseThrow();
    }

    /** R-ELIG-2: since when the family has been in its present category. */
    public LocalDate categorySince() {
        return CategorySince.over(timeline.points());
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

    /** The member id the next person to join gets; ids are never used again. */
    public String nextMemberId() {
        long joined = timeline.points().stream()
                .filter(point -> point.change() instanceof cn.gongbang.cases.events.MemberAdded)
                .count();
        return "m" + (opening.household().people().size() + joined + 1);
    }

    private CaseState changed(HouseholdChange change, Journal recorded) {
        Timeline more = timeline.with(change, recorded.version());
        long material = change.material() ? recorded.version() : materialSequence;
        return change instanceof WorkerLeftJob left
                ? new CaseState(
                        opening,
                        left.receivingUnion(),
                        left.receivingKind(),
                        more,
                        lifecycle,
                        material,
                        exclusions,
                        recorded)
                : new CaseState(opening, union, unionKind, more, lifecycle, material, exclusions, recorded);
    }

    private CaseState with(Timeline changedTimeline, Lifecycle changedLifecycle, Journal recorded) {
        return new CaseState(
                opening, union, unionKind, changedTimeline, changedLifecycle, materialSequence, exclusions, recorded);
    }

    private CaseState finding(ExclusionFindings found) {
        return new CaseState(opening, union, unionKind, timeline, lifecycle, materialSequence, found, journal);
    }
}
