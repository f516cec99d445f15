package cn.gongbang.documents.cases;

import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.Health;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.documents.dossier.CaseFacts;
import cn.gongbang.documents.dossier.ReviewFacts;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes from what other services tell only what a dossier needs. */
final class Snapshots {
    private static final Set<Health> NOT_SICK = EnumSet.of(Health.GOOD, Health.DISABLED);
    private static final Set<Employment> JOBLESS = EnumSet.of(Employment.UNEMPLOYED, Employment.LAID_OFF);

    private Snapshots() {}

    static CaseFacts facts(CaseSnapshot snapshot) {
        return new CaseFacts(
                snapshot.union(),
                snapshot.unionKind(),
                snapshot.filedBy(),
                snapshot.people().stream().map(Snapshots::member).toList(),
                snapshot.assessment().rigidExpenseByKind().entrySet().stream()
                        .filter(expense -> expense.getValue().compareTo(Money.ZERO) > 0)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()),
                snapshot.causes().primary() == Cause.CHILDREN_SCHOOLING
                        || snapshot.causes().secondary().contains(Cause.CHILDREN_SCHOOLING));
    }

    static ReviewFacts facts(ReviewSnapshot snapshot) {
        return new ReviewFacts(snapshot.step().compareTo(ReviewStep.PUBLIC_NOTICE) >= 0, snapshot.employmentNeeds());
    }

    private static CaseFacts.Member member(CaseSnapshot.Member person) {
        return new CaseFacts.Member(
                person.memberId(),
                person.counted(),
                person.health() != null && !NOT_SICK.contains(person.health()),
                person.disability() != null || person.health() == Health.DISABLED,
                person.employment() == Employment.EMPLOYED,
                person.employment() != null && JOBLESS.contains(person.employment()) && person.studying() == null,
                person.studying() != null);
    }
}
