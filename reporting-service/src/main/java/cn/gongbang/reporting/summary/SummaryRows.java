package cn.gongbang.reporting.summary;

import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.people.Mobile;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.ledger.Unions;
import cn.gongbang.reporting.projection.StoredCase;
import cn.gongbang.reporting.rights.ReportRights;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the row of a case for a reader, hiding what the reader's role does not need (R-PII-1).
 *
 * @param campaign whose table it is; a case carried over to it (续档) is no new one, and was filed for another
 */
record SummaryRows(Unions unions, Caller reader, String campaign) {
    private static final int SHOWN_OF_CARD = 4;

    SummaryRow of(StoredCase stored) {
        CaseSnapshot snapshot = stored.snapshot();
        Optional<ReviewSnapshot> review = Optional.ofNullable(stored.review());
        Optional<ReviewSnapshot.Notice> notice =
                review.map(ReviewSnapshot::notice).filter(posted -> !posted.voided());
        Optional<UnionTree.Node> subdistrict = unions.subdistrictOf(snapshot.union());
        Optional<CaseSnapshot.Member> holder = snapshot.people().stream()
                .filter(person -> person.memberId().equals(snapshot.holder()))
                .findFirst();
        CaseSnapshot.Bank bank = snapshot.bank();
        CaseSnapshot.Figures figures = snapshot.assessment();
        boolean carriedOver = !snapshot.campaign().equals(campaign);
        boolean plain = ReportRights.SEE_PLAIN.allows(reader, snapshot.union(), null);
        return new SummaryRow(
                snapshot.caseId(),
                snapshot.number(),
                campaign,
                snapshot.status(),
                snapshot.union(),
                unions.nameOf(snapshot.union()),
                creditCode(snapshot.union()),
                value(subdistrict, UnionTree.Node::code),
                value(subdistrict, UnionTree.Node::name),
                value(holder, CaseSnapshot.Member::name),
                value(holder, person -> person.residentId().sex()),
                value(holder, person -> shown(person.residentId(), plain)),
                mobile(snapshot.mobile(), plain),
                figures.category(),
                carriedOver || snapshot.continued()
                        ? SummaryRow.NewOrContinued.CONTINUED
                        : SummaryRow.NewOrContinued.NEW,
                figures.familySize(),
                figures.countedIncome(),
                figures.rigidExpense(),
                RigidExpenses.of(figures.rigidExpenseByKind()),
                figures.perCapita(),
                figures.standard(),
                figures.multiple().toPlainString(),
                snapshot.causes().primary(),
                snapshot.causes().secondary(),
                value(holder, CaseSnapshot.Member::health),
                value(holder, CaseSnapshot.Member::disability),
                value(holder, CaseSnapshot.Member::disabilityLevel),
                value(notice, ReviewSnapshot.Notice::postedOn),
                value(notice, ReviewSnapshot.Notice::endsOn),
                value(review, ReviewSnapshot::visitedOn),
                studyingChildren(snapshot),
                review.map(ReviewSnapshot::employmentNeeds).orElse(false),
                bank == null ? null : bank.bank(),
                bank == null ? null : card(bank.card(), plain),
                !carriedOver && review.map(ReviewSnapshot::late).orElse(false));
    }

    private @Nullable String creditCode(UnionCode union) {
        return unions.find(union)
                .map(UnionTree.Node::creditCode)
                .map(code -> code.value())
                .orElse(null);
    }

    private static String shown(ResidentId id, boolean plain) {
        return plain ? id.value() : id.masked();
    }

    private static @Nullable String mobile(@Nullable String number, boolean plain) {
        return number == null || plain ? number : Mobile.of(number).masked();
    }

    private static String card(String number, boolean plain) {
        int hidden = Math.max(0, number.length() - SHOWN_OF_CARD);
        return plain ? number : "*".repeat(hidden) + number.substring(hidden);
    }

    private static int studyingChildren(CaseSnapshot snapshot) {
        return (int) snapshot.people().stream()
                .filter(person -> person.relation() == Relation.SON || person.relation() == Relation.DAUGHTER)
                .filter(person -> person.studying() != null)
                .count();
    }

    private static <T, V> @Nullable V value(Optional<T> from, Function<T, @Nullable V> part) {
        return from.map(part).orElse(null);
    }
}
