package cn.gongbang.cases.read;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.household.Accident;
import cn.gongbang.cases.household.Causes;
import cn.gongbang.cases.household.Disability;
import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.IncomeLine;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Due;
import cn.gongbang.cases.state.ExitObservation;
import cn.gongbang.cases.state.Retention;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Channel;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.Health;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.ReviewDue;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.access.Sight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as {@code GET /api/cases/{id}} answers it. Readers who do not need personal data see masks, and nothing of health,
 * address, profile and property (R-PII-1).
 */
public record CaseView(
        String id,
        String number,
        String campaign,
        List<String> campaigns,
        UnionCode union,
        CaseStatus status,
        Channel channel,
        boolean continued,
        @Nullable Member holder,
        List<Member> people,
        List<Income> incomes,
        List<Expense> expenses,
        @Nullable Accident accident,
        Causes causes,
        @Nullable ShownContact contact,
        @Nullable ShownBank bank,
        @Nullable Map<String, Object> profile,
        @Nullable Map<String, Object> property,
        AssessmentView assessment,
        @Nullable LocalDate exitNotBefore,
        @Nullable ClosingReason closingReason,
        List<ReviewDue> reviewDue,
        List<Due> due,
        boolean late,
        @Nullable String reason,
        List<ExclusionView> exclusions,
        boolean restricted,
        boolean erased,
        @Nullable LocalDate retainedUntil,
        Instant openedAt,
        Instant recordedAt,
        long version) {
    public record Member(
            String memberId,
            String residentId,
            String name,
            Relation relation,
            @Nullable Health health,
            @Nullable Employment employment,
            @Nullable Studying studying,
            boolean ableToWork,
            @Nullable LocalDate livesTogetherSince,
            boolean noIncomeEvidenced,
            @Nullable Disability disability,
            boolean counted) {
        @Override
        public String toString() {
            return Redacted.whole(this);
        }
    }

    public record Income(String person, IncomeKind kind, Money amount) {}

    public record Expense(String person, ExpenseKind kind, Money amount) {}

    public static CaseView of(CaseState state, Sight sight) {
        var opening = state.opening();
        Assessment assessment = state.assessment();
        List<Due> due = state.dues().now();
        Set<String> counted = Set.copyOf(assessment.countedPeople());
        List<Member> people = state.household().people().stream()
                .map(person -> member(person, counted, sight))
                .toList();
        Member holder = state.household()
                .holder()
                .map(person -> member(person, counted, sight))
                .orElse(null);
        return new CaseView(
                opening.caseId(),
                opening.number(),
                opening.campaign(),
                state.enrolment().campaigns(),
                state.union(),
                state.status(),
                opening.channel(),
                opening.continued(),
                holder,
                people,
                state.household().incomes().stream().map(CaseView::income).toList(),
                state.household().expenses().stream().map(CaseView::expense).toList(),
                state.household().accident(),
                state.causes(),
                ShownContact.of(opening.contact(), sight),
                ShownBank.of(opening.bank(), sight),
                sight.ifPlain(opening.profile()),
                sight.ifPlain(opening.property()),
                AssessmentView.of(assessment),
                state.timeline()
                        .exitObservation()
                        .map(ExitObservation::notBefore)
                        .orElse(null),
                state.lifecycle().closingReason(),
                due.stream().map(Due::kind).toList(),
                due,
                state.lifecycle().late(),
                state.lifecycle().reason(),
                state.exclusions().findings().stream()
                        .map(finding -> ExclusionView.of(finding, sight))
                        .toList(),
                state.privacy().restricted(),
                !state.privacy().erased().isEmpty(),
                Retention.endOf(state).orElse(null),
                opening.stamp().recordedAt(),
                state.journal().recordedAt(),
                state.journal().version());
    }

    private static Member member(Person person, Set<String> counted, Sight sight) {
        return new Member(
                person.memberId(),
                sight.residentId(person.memberId(), person.residentId()),
                sight.name(person.residentId(), person.name()),
                person.relation(),
                sight.health(person.memberId(), person.health()),
                person.employment(),
                person.studying(),
                person.ableToWork(),
                person.livesTogetherSince(),
                person.noIncomeEvidenced(),
                sight.health(person.memberId(), person.disability()),
                counted.contains(person.memberId()));
    }

    private static Income income(IncomeLine line) {
        return new Income(line.memberId(), line.kind(), line.amount());
    }

    private static Expense expense(ExpenseLine line) {
        return new Expense(line.memberId(), line.kind(), line.amount());
    }

    @Override
    public String toString() {
        return Redacted.whole(this);
    }
}
