package cn.gongbang.testkit.oracle;

import cn.gongbang.testkit.survey.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** R-ELIG-1…5: a household judged on one day. */
public record Verdict(
        String category,
        List<String> counted,
        Fraction income,
        Fraction expense,
        Fraction perCapita,
        Fraction standard,
        boolean aboveExit) {

    private static final Set<String> HARDSHIP = Set.of("DEEP", "RELATIVE", "ACCIDENTAL");

    static Verdict of(Household household, LocalDate date, Rules rules) {
        List<Member> counted = household.people().stream()
                .filter(member -> member.counts(date, rules))
                .toList();
        Fraction income = counted.stream()
                .map(member -> income(member, household, date, rules))
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction expense = counted.stream()
                .map(member -> expense(member, household, rules))
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction standard = rules.standardOn(date);
        Fraction months = Fraction.of(12L * counted.size());
        Fraction perCapita = income.minus(expense).notBelowZero().dividedBy(months);
        return new Verdict(
                category(perCapita, standard, rules, hitByAccident(household, date, income, expense, months, rules)),
                counted.stream().map(Member::id).toList(),
                income,
                expense,
                perCapita,
                standard,
                rules.aboveExit(perCapita, standard));
    }

    private static Fraction income(Member member, Household household, LocalDate date, Rules rules) {
        List<Entry> own = household.incomes().stream()
                .filter(entry -> entry.of(member.id()))
                .toList();
        Fraction counted = Entry.sum(
                own.stream().filter(entry -> rules.incomeCounts(entry.kind())).toList());
        if (!member.couldWork(date, rules)) {
            return counted;
        }
        Fraction earned = Entry.sum(
                own.stream().filter(entry -> entry.is("WAGE", "BUSINESS")).toList());
        return counted.plus(rules.minimumWageOn(date).times(12).minus(earned).notBelowZero());
    }

    private static Fraction expense(Member member, Household household, Rules rules) {
        List<Entry> own = household.expenses().stream()
                .filter(entry -> entry.of(member.id()))
                .toList();
        Fraction tuition =
                Entry.sum(own.stream().filter(entry -> entry.is("TUITION")).toList());
        return Entry.sum(own).minus(tuition).plus(tuition.atMost(rules.tuitionCap(member.studying())));
    }

    private static boolean hitByAccident(
            Household household, LocalDate date, Fraction income, Fraction expense, Fraction months, Rules rules) {
        Household.Accident accident = household.accident();
        if (accident == null || accident.on().isAfter(date) || accident.on().isBefore(date.minusYears(1))) {
            return false;
        }
        Fraction loss = accident.uninsuredLoss();
        Fraction afterLoss = income.minus(expense).minus(loss).notBelowZero().dividedBy(months);
        return rules.within("accidental", afterLoss, rules.standardOn(date))
                || income.positive() && loss.compareTo(rules.lossShare().times(income)) >= 0;
    }

    private static String category(Fraction perCapita, Fraction standard, Rules rules, boolean hitByAccident) {
        if (rules.within("deep", perCapita, standard)) {
            return "DEEP";
        }
        if (rules.within("relative", perCapita, standard)) {
            return "RELATIVE";
        }
        if (hitByAccident) {
            return "ACCIDENTAL";
        }
        return rules.within("nearMiss", perCapita, standard) ? "NEAR_MISS" : "NONE";
    }

    /** Whether the district may recognize the case. */
    public boolean inHardship() {
        return HARDSHIP.contains(category);
    }

    /** The figures as the contract shows them. */
    public ObjectNode json() {
        return Json.object()
                .put("perCapita", perCapita.shown(2))
                .put("standard", standard.shown(2))
                .put("multiple", perCapita.dividedBy(standard).shown(4))
                .put("category", category)
                .put("familySize", counted.size())
                .put("countedIncome", income.shown(2))
                .put("rigidExpense", expense.shown(2));
    }
}
