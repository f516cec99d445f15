package cn.gongbang.cases.write;

import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.time.DomainTime;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What every change of a case has to respect (R-DYN-1). */
public final class ChangeRules {
    private static final Set<CaseStatus> DYNAMIC = EnumSet.of(CaseStatus.RECOGNIZED, CaseStatus.EXIT_OBSERVATION);
    private static final Set<CaseStatus> IN_THE_MAKING = EnumSet.of(CaseStatus.IN_REVIEW, CaseStatus.SENT_BACK);

    private static final Set<CaseStatus> UNDECIDED =
            EnumSet.of(CaseStatus.APPLIED, CaseStatus.IN_REVIEW, CaseStatus.SENT_BACK);

    private ChangeRules() {}

    /** R-PII-2: a case that is only kept, or whose data is erased, takes no more wishes. */
    public static void requireInUse(CaseState state) {
        if (state.privacy().rests()) {
            throw Refusal.conflict("R-PII-2", "cases.atRest");
        }
    }

    /** Recognized cases take every dynamic change. */
    public static void requireRecognized(CaseState state) {
        if (!DYNAMIC.contains(state.status())) {
            throw Refusal.conflict("R-DYN-1", "cases.notRecognized");
        }
    }

    /** Income, members, causes and death are taken during the review too. */
    public static void requireRecognizedOrInReview(CaseState state) {
        if (!IN_THE_MAKING.contains(state.status())) {
            requireRecognized(state);
        }
    }

    /** What the family still asks for can be taken back. */
    public static void requireUndecided(CaseState state) {
        if (!UNDECIDED.contains(state.status())) {
            throw Refusal.conflict("R-DYN-8", "cases.decided");
        }
    }

    /** The union is in the tree and below the district, which files no cases of its own (domain.md §1). */
    public static UnionTree.Node requireHoldingUnion(Knowledge knowledge, UnionCode union) {
        return knowledge
                .union(union)
                .filter(node -> node.kind() != UnionKind.DISTRICT)
                .orElseThrow(() -> Refusal.invalid("/receivingUnion", "UNKNOWN", "cases.union"));
    }

    /** A change takes effect neither in the future nor before the application. */
    public static void requirePossibleDate(CaseState state, LocalDate effectiveOn, Stamp stamp) {
        if (effectiveOn.isAfter(LocalDate.ofInstant(stamp.recordedAt(), DomainTime.ZONE))) {
            throw Refusal.invalid("/effectiveOn", "R-DYN-1", "cases.future");
        }
        if (effectiveOn.isBefore(state.opening().effectiveOn())) {
            throw Refusal.invalid("/effectiveOn", "R-DYN-1", "cases.beforeApplication");
        }
    }

    /**
     * The person somebody wrote as {@code HOLDER}, a member id or a resident id, in the household on a date.
     *
     * @throws Refusal 422 when there is no such person then
     */
    public static Person requirePerson(CaseState state, LocalDate on, String written, String pointer) {
        Household household = state.timeline().householdOn(on);
        return PersonReference.find(household, written)
                .orElseThrow(() -> Refusal.invalid(pointer, "R-DYN-1", "cases.unknownPerson"));
    }

    /**
     * The member of a path, in the household on a date.
     *
     * @throws Refusal 404 when the case never had such a member, 422 when not then
     */
    public static Person requireMember(CaseState state, LocalDate on, String memberId) {
        if (state.roster().person(memberId).isEmpty()) {
            throw Refusal.unknown("cases.unknownMember");
        }
        return requirePerson(state, on, memberId, "/effectiveOn");
    }

    /** Nobody does anything before being born. */
    public static void requireBorn(ResidentId person, LocalDate on, String pointer) {
        if (on.isBefore(person.birthDate())) {
            throw Refusal.invalid(pointer, "R-DYN-1", "cases.beforeBirth");
        }
    }
}
