package cn.gongbang.cases.household;

import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.people.ResidentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything an assessment looks at: people, their lines of twelve months, and a sudden event if there was one. */
public record Household(
        List<Person> people,
        List<IncomeLine> incomes,
        List<ExpenseLine> expenses,
        @Nullable Accident accident) {

    public Optional<Person> member(String memberId) {
        return people.stream()
                .filter(person -> person.memberId().equals(memberId))
                .findFirst();
    }

    public Optional<Person> holder() {
        return people.stream()
                .filter(person -> person.relation() == Relation.HOLDER)
                .findFirst();
    }

    /** New figures of twelve months; lines of people who are not in the household are left out. */
    public Household withLines(List<IncomeLine> newIncomes, List<ExpenseLine> newExpenses) {
        Set<String> present = people.stream().map(Person::memberId).collect(Collectors.toUnmodifiableSet());
        return new Household(
                people,
                newIncomes.stream()
                        .filter(line -> present.contains(line.memberId()))
                        .toList(),
                newExpenses.stream()
                        .filter(line -> present.contains(line.memberId()))
                        .toList(),
                accident);
    }

    public Household with(Person joining) {
        return new Household(Stream.concat(people.stream(), Stream.of(joining)).toList(), incomes, expenses, accident);
    }

    /** The household after a person left it, by death or otherwise: the person's lines go too. */
    public Household without(String memberId) {
        List<Person> left = people.stream()
                .filter(person -> !person.memberId().equals(memberId))
                .toList();
        return new Household(left, List.of(), List.of(), accident).withLines(incomes, expenses);
    }

    /** R-DYN-5: the person becomes the holder. */
    public Household withHolder(String memberId) {
        List<Person> renamed = people.stream()
                .map(person -> person.memberId().equals(memberId) ? person.withRelation(Relation.HOLDER) : person)
                .toList();
        return new Household(renamed, incomes, expenses, accident);
    }

    /** The household with new facts of one of its people. */
    public Household withFacts(String memberId, PersonFacts facts) {
        List<Person> changed = people.stream()
                .map(person -> person.memberId().equals(memberId) ? person.with(facts) : person)
                .toList();
        return new Household(changed, incomes, expenses, accident);
    }

    /** The person no longer works, for the given reason, and the lost wage no longer counts. */
    public Household withoutWageOf(String memberId, Employment now) {
        List<IncomeLine> kept = incomes.stream()
                .filter(line -> !(line.memberId().equals(memberId) && line.kind() == IncomeKind.WAGE))
                .toList();
        return new Household(people, kept, expenses, accident).withFacts(memberId, PersonFacts.employed(now));
    }

    public boolean includes(ResidentId person) {
        return people.stream().anyMatch(present -> present.residentId().equals(person));
    }

    /** R-DYN-8 并户: the people and lines of both; of two sudden events this one's counts. */
    public Household joinedBy(Household other) {
        return new Household(
                Stream.concat(people.stream(), other.people().stream()).toList(),
                Stream.concat(incomes.stream(), other.incomes().stream()).toList(),
                Stream.concat(expenses.stream(), other.expenses().stream()).toList(),
                accident == null ? other.accident() : accident);
    }

    /** Holder and spouse, who answer for what an application says (R-DYN-8). */
    public Set<ResidentId> couple() {
        return people.stream()
                .filter(person -> person.relation() == Relation.HOLDER || person.relation() == Relation.SPOUSE)
                .map(Person::residentId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many people are the holder's spouse. */
    public long spouses() {
        return people.stream()
                .filter(person -> person.relation() == Relation.SPOUSE)
                .count();
    }

    /** People and lines under other member ids; who has none there is left out, with their lines. */
    public Household renamed(Map<String, String> ids) {
        return new Household(
                people.stream()
                        .filter(person -> ids.containsKey(person.memberId()))
                        .map(person -> person.withMemberId(ids.getOrDefault(person.memberId(), person.memberId())))
                        .toList(),
                incomes.stream()
                        .filter(line -> ids.containsKey(line.memberId()))
                        .map(line -> new IncomeLine(
                                ids.getOrDefault(line.memberId(), line.memberId()), line.kind(), line.amount()))
                        .toList(),
                expenses.stream()
                        .filter(line -> ids.containsKey(line.memberId()))
                        .map(line -> new ExpenseLine(
                                ids.getOrDefault(line.memberId(), line.memberId()), line.kind(), line.amount()))
                        .toList(),
                accident);
    }
}
