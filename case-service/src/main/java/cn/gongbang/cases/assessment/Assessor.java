package cn.gongbang.cases.assessment;

import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.policy.Policy.MinimumWage;
import cn.gongbang.cases.policy.Policy.SubsistenceStandard;
import cn.gongbang.cases.policy.PolicyVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** R-ELIG-1…5, 8, 9, 10: assesses a household by a policy version on a date; the same input always gives the same outcome. */
public final class Assessor {
    private Assessor() {}

    /**
     * R-ELIG-9: the subsistence standard a policy version uses on a date.
     *
     * @throws NoStandard when there is none
     */
    public static SubsistenceStandard standard(PolicyVersion version, LocalDate on) {
        return Standards.subsistence(version.policy(), on);
    }

    /** Whether the household has a counted person left on a date, so that it can be assessed at all (R-ELIG-8). */
    public static boolean anybodyCounts(Household household, PolicyVersion version, LocalDate on) {
        return !CountedPeople.of(household.people(), version.policy().cohabitationYears(), on)
                .people()
                .isEmpty();
    }

    /**
     * @throws NoStandard when the policy has no figure needed on the date (R-ELIG-9)
     * @throws IllegalArgumentException when nobody of the household counts
     */
    public static Assessment assess(Household household, PolicyVersion version, LocalDate on) {
        Policy policy = version.policy();
        SubsistenceStandard standard = Standards.subsistence(policy, on);
        Optional<MinimumWage> minimumWage = Standards.minimumWage(policy, on);
        CountedPeople people = CountedPeople.of(household.people(), policy.cohabitationYears(), on);
        if (people.people().isEmpty()) {
            throw new IllegalArgumentException("R-ELIG-8: nobody of the household counts");
        }
        ImputedIncome imputed = ImputedIncome.of(people, household.incomes(), policy.workingAge(), minimumWage, on);
        CountedIncome income = CountedIncome.of(people, household.incomes(), policy.incomeNotCounted(), imputed);
        RigidExpense expense = RigidExpense.of(people, household.expenses(), policy.tuitionCapsPerYear());
        int size = people.people().size();
        NetPerCapita net = NetPerCapita.of(income.total(), expense.total(), size, standard.amount());
        AccidentalTest accidental =
                AccidentalTest.of(household.accident(), policy.lines().accidental(), income, expense, net, on);
        Categories outcome = Categories.of(policy.lines(), net, accidental);
        AboveExitLine exit = AboveExitLine.of(policy.lines().exit(), net);

        List<TraceLine> trace = new ArrayList<>();
        trace.add(Standards.explained(standard));
        minimumWage.map(Standards::explained).ifPresent(trace::add);
        trace.addAll(people.trace());
        trace.addAll(income.trace());
        trace.addAll(expense.trace());
        trace.add(net.explained());
        trace.addAll(outcome.trace());
        trace.add(exit.line());

        return new Assessment(
                on,
                outcome.category(),
                net.shown(),
                standard.amount(),
                net.multiple(),
                size,
                income.total(),
                expense.total(),
                expense.byKind(),
                people.memberIds(),
                exit.above(),
                policy.id(),
                version.version(),
                minimumWage.map(MinimumWage::monthly).orElse(null),
                List.copyOf(trace));
    }
}
