package cn.gongbang.reporting.summary;

import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.people.Mobile;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.access.Sight;
import cn.gongbang.reporting.ledger.Unions;
import cn.gongbang.reporting.projection.StoredCase;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the row of a case as its reader sees it (R-PII-1).
 *
 * @param campaign whose table it is; a case carried over to it (续档) is no new one, and was filed for another
 */
record SummaryRows(Unions unions, Reading reading, Purpose purpose, String campaign) {

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
        Sight sight = reading.of(purpose, snapshot.caseId(), snapshot.union());
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
                value(holder, person -> sight.name(person.residentId(), person.name())),
                value(holder.filter(person -> person.residentId().isReadable()), person -> person.residentId()
                        .sex()),
                value(holder, person -> sight.residentId(person.memberId(), person.residentId())),
                mobile(snapshot.mobile(), sight),
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
                value(holder, person -> sight.health(person.memberId(), person.health())),
                value(holder, person -> sight.health(person.memberId(), person.disability())),
                value(holder, person -> sight.health(person.memberId(), person.disabilityLevel())),
                value(notice, ReviewSnapshot.Notice::postedOn),
                value(notice, ReviewSnapshot.Notice::endsOn),
                value(review, ReviewSnapshot::visitedOn),
                studyingChildren(snapshot),
                review.map(ReviewSnapshot::employmentNeeds).orElse(false),
                bank == null ? null : bank.bank(),
                bank == null ? null : sight.card(bank.card()),
                !carriedOver && review.map(ReviewSnapshot::late).orElse(false));
    }

    private @Nullable String creditCode(UnionCode union) {
        return unions.find(union)
                .map(UnionTree.Node::creditCode)
                .map(code -> code.value())
                .orElse(null);
    }

    /** Absent, too, when the household's key is destroyed (R-PII-2). */
    private static @Nullable String mobile(@Nullable String number, Sight sight) {
        return number == null || number.isEmpty() ? null : sight.mobile(new Mobile(number));
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
