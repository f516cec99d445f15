package cn.gongbang.cases.assessment;

import cn.gongbang.cases.household.Accident;
import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.FictionalIds;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.IncomeLine;
import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.Sex;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.people.ResidentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fictional people and families, built a fact at a time. */
final class Families {
    static final String HOLDER = "m1";

    private Families() {}

    static Person holder() {
        return person(
                HOLDER, Relation.HOLDER, LocalDate.of(1980, 1, 1), Sex.MALE, Employment.EMPLOYED, null, true, null);
    }

    static Person child(String memberId, LocalDate birth, @Nullable Studying studying, boolean ableToWork) {
        return person(memberId, Relation.SON, birth, Sex.MALE, Employment.NONE, studying, ableToWork, null);
    }

    static Person relative(String memberId, @Nullable LocalDate livesTogetherSince) {
        LocalDate birth = LocalDate.of(1940, 5, 5);
        return person(
                memberId, Relation.MOTHER, birth, Sex.FEMALE, Employment.RETIRED, null, false, livesTogetherSince);
    }

    static Person unemployed(LocalDate birth, Sex sex) {
        return person("m2", Relation.SPOUSE, birth, sex, Employment.UNEMPLOYED, null, true, null);
    }

    static Person person(
            String memberId,
            Relation relation,
            LocalDate birth,
            Sex sex,
            Employment employment,
            @Nullable Studying studying,
            boolean ableToWork,
            @Nullable LocalDate livesTogetherSince) {
        ResidentId id = FictionalIds.of(birth, sex == Sex.MALE ? 1 : 2);
        return new Person(
                memberId, id, "张三", relation, null, employment, studying, ableToWork, livesTogetherSince, false, null);
    }

    static Person evidencedWithoutIncome(Person person) {
        return new Person(
                person.memberId(),
                person.residentId(),
                person.name(),
                person.relation(),
                person.health(),
                person.employment(),
                person.studying(),
                person.ableToWork(),
                person.livesTogetherSince(),
                true,
                person.disability());
    }

    static Household of(Person... people) {
        return new Household(List.of(people), List.of(), List.of(), null);
    }

    /** A holder alone with a wage of the year. */
    static Household single(String wage) {
        return withIncome(of(holder()), HOLDER, IncomeKind.WAGE, wage);
    }

    static Household withIncome(Household family, String memberId, IncomeKind kind, String amount) {
        List<IncomeLine> incomes = new ArrayList<>(family.incomes());
        incomes.add(new IncomeLine(memberId, kind, Money.of(amount)));
        return new Household(family.people(), incomes, family.expenses(), family.accident());
    }

    static Household withExpense(Household family, String memberId, ExpenseKind kind, String amount) {
        List<ExpenseLine> expenses = new ArrayList<>(family.expenses());
        expenses.add(new ExpenseLine(memberId, kind, Money.of(amount)));
        return new Household(family.people(), family.incomes(), expenses, family.accident());
    }

    static Household withAccident(Household family, LocalDate on, String uninsuredLoss) {
        Accident accident = new Accident(on, "TRAFFIC", Money.of(uninsuredLoss));
        return new Household(family.people(), family.incomes(), family.expenses(), accident);
    }
}
