package cn.gongbang.cases.write;

import cn.gongbang.cases.household.Accident;
import cn.gongbang.cases.household.Causes;
import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.FictionalIds;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.IncomeLine;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.household.PersonFacts;
import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.contracts.codes.CrossCheckResult;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.Health;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.events.ReviewSnapshot.CrossCheck;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.unions.UnionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Fictional people and figures by chance, the same ones for the same chance. */
final class RandomFamily {
    static final UnionCode FIRST_UNION = new UnionCode("jianghai.waihai.u01");
    private final Random chance;
    private int serial;

    RandomFamily(Random chance) {
        this.chance = chance;
    }

    Household household(LocalDate on) {
        List<Person> people = new ArrayList<>();
        people.add(person("m1", Relation.HOLDER, on.minusYears(25 + chance.nextInt(34))));
        if (oftenAs(70)) {
            people.add(person("m2", Relation.SPOUSE, on.minusYears(25 + chance.nextInt(34))));
        }
        for (int i = chance.nextInt(4); i > 0; i--) {
            people.add(relative("m" + (people.size() + 1), on));
        }
        List<IncomeLine> incomes = new ArrayList<>();
        List<ExpenseLine> expenses = new ArrayList<>();
        for (Person person : people) {
            incomes.add(new IncomeLine(person.memberId(), any(IncomeKind.class), yuan(30_000)));
            expenses.add(new ExpenseLine(person.memberId(), any(ExpenseKind.class), yuan(9_000)));
        }
        Accident accident =
                oftenAs(20) ? new Accident(on.minusDays(chance.nextInt(400)), "TRAFFIC", yuan(60_000)) : null;
        return new Household(people, incomes, expenses, accident);
    }

    /** A child or another relative. */
    Person relative(String memberId, LocalDate on) {
        return oftenAs(75)
                ? person(
                        memberId,
                        chance.nextBoolean() ? Relation.SON : Relation.DAUGHTER,
                        on.minusDays(chance.nextInt(9_000)))
                : person(memberId, oneOf(Relation.FATHER, Relation.MOTHER, Relation.OTHER), on.minusYears(60));
    }

    PersonFacts facts() {
        boolean left = oftenAs(20);
        return new PersonFacts(
                maybe(any(Employment.class)),
                left ? null : maybe(any(Studying.class)),
                left,
                maybe(chance.nextBoolean()),
                maybe(chance.nextBoolean()),
                any(Health.class));
    }

    Causes causes() {
        return new Causes(any(Cause.class), oftenAs(50) ? List.of() : List.of(any(Cause.class)));
    }

    /** Lines about the given people, as a request writes them. */
    List<Lines.Income> incomes(List<Person> people, int most) {
        return people.stream()
                .map(person -> new Lines.Income(written(person), any(IncomeKind.class), yuan(most)))
                .toList();
    }

    List<Lines.Expense> expenses(List<Person> people, int most) {
        return people.stream()
                .map(person -> new Lines.Expense(written(person), any(ExpenseKind.class), yuan(most)))
                .toList();
    }

    Money yuan(int most) {
        return new Money(BigDecimal.valueOf(chance.nextLong(most * 100L), 2));
    }

    boolean oftenAs(int percent) {
        return chance.nextInt(100) < percent;
    }

    <E extends Enum<E>> E any(Class<E> codes) {
        return oneOf(codes.getEnumConstants());
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[chance.nextInt(choices.length)];
    }

    <T> @Nullable T maybe(T value) {
        return chance.nextBoolean() ? value : null;
    }

    private String written(Person person) {
        return chance.nextBoolean() ? person.memberId() : person.residentId().value();
    }

    private Person person(String memberId, Relation relation, LocalDate birth) {
        serial++;
        return new Person(
                memberId,
                FictionalIds.of(birth, serial),
                serial % 2 == 0 ? "欧阳明" : "陈𠮷",
                relation,
                any(Health.class),
                any(Employment.class),
                relation == Relation.HOLDER ? null : maybe(any(Studying.class)),
                oftenAs(70),
                maybe(birth.plusDays(chance.nextInt(20_000))),
                chance.nextBoolean(),
                null);
    }

    /** Mostly a union that may hold a case; the district may not. */
    UnionCode union() {
        return oneOf(
                FIRST_UNION,
                new UnionCode("jianghai.waihai"),
                new UnionCode("jianghai.lile.u01"),
                new UnionCode("jianghai"));
    }

    /** What the application should have said: no income at all, or one more relative. */
    Household corrected(Household told, LocalDate today) {
        return oftenAs(50) ? told.withLines(List.of(), told.expenses()) : told.with(relative("new", today));
    }

    /** Somebody of the case, by member id or as the holder; now and then nobody of it. */
    String anybody() {
        return oftenAs(20) ? "HOLDER" : "m" + (1 + chance.nextInt(5));
    }

    /** What a register says of the family, mostly nothing against it. */
    CrossCheck crossCheck(long sequence) {
        boolean clear = oftenAs(70);
        return new CrossCheck(
                sequence,
                any(Register.class),
                clear ? CrossCheckResult.CLEAR : CrossCheckResult.MISMATCH,
                clear ? null : any(Exclusion.class));
    }
}
