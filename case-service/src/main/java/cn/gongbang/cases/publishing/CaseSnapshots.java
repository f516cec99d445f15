package cn.gongbang.cases.publishing;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Due;
import cn.gongbang.cases.state.ExclusionFindings.Finding;
import cn.gongbang.cases.state.ExitObservation;
import cn.gongbang.contracts.events.CaseSnapshot;
import java.util.Set;

/** A case as other services may know it. */
final class CaseSnapshots {
    private CaseSnapshots() {}

    static CaseSnapshot of(CaseState state) {
        CaseOpened opening = state.opening();
        Assessment assessment = state.assessment();
        Set<String> counted = Set.copyOf(assessment.countedPeople());
        var contact = opening.contact();
        var bank = opening.bank();
        return new CaseSnapshot(
                opening.caseId(),
                opening.number(),
                opening.campaign(),
                state.union(),
                state.unionKind(),
                state.status(),
                opening.channel(),
                opening.continued(),
                opening.stamp().recordedAt(),
                state.household().holder().map(Person::memberId).orElse(null),
                state.household().people().stream()
                        .map(person -> member(person, counted.contains(person.memberId())))
                        .toList(),
                figures(assessment),
                new CaseSnapshot.Causes(state.causes().primary(), state.causes().secondary()),
                contact == null || contact.mobile() == null
                        ? null
                        : contact.mobile().value(),
                contact == null ? null : contact.address(),
                bank == null ? null : new CaseSnapshot.Bank(bank.bank(), bank.card()),
                opening.terms(),
                state.timeline()
                        .exitObservation()
                        .map(ExitObservation::notBefore)
                        .orElse(null),
                state.lifecycle().closingReason(),
                state.dues().now().stream().map(Due::kind).toList(),
                state.dues().next().orElse(null),
                state.exclusions().findings().stream()
                        .map(CaseSnapshots::finding)
                        .toList(),
                state.categorySince(),
                state.enrolment().campaigns(),
                opening.stamp().actor(),
                state.privacy().rests());
    }

    private static CaseSnapshot.Finding finding(Finding finding) {
        return new CaseSnapshot.Finding(
                finding.id(),
                finding.exclusion(),
                finding.found().reviewSequence(),
                finding.outcome().orElse(null));
    }

    private static CaseSnapshot.Member member(Person person, boolean counted) {
        var disability = person.disability();
        return new CaseSnapshot.Member(
                person.memberId(),
                person.residentId(),
                person.name(),
                person.relation(),
                person.health(),
                disability == null ? null : disability.kind(),
                disability == null ? null : disability.level(),
                person.employment(),
                person.studying(),
                counted);
    }

    private static CaseSnapshot.Figures figures(Assessment assessment) {
        return new CaseSnapshot.Figures(
                assessment.on(),
                assessment.category(),
                assessment.perCapita(),
                assessment.standard(),
                assessment.multiple(),
                assessment.familySize(),
                assessment.countedIncome(),
                assessment.rigidExpense(),
                assessment.rigidExpenseByKind(),
                assessment.policyId(),
                assessment.policyVersion());
    }
}
