package cn.gongbang.cases.assessment;

import cn.gongbang.cases.household.IncomeLine;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.policy.Policy.MinimumWage;
import cn.gongbang.cases.policy.Policy.WorkingAge;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Sex;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R-ELIG-4: an unemployed member of working age, able to work and not studying, counts at twelve minimum wages, less the
 * wage and business income of the same year, unless evidence shows that there is no income.
 *
 * @param total yuan of the year, over all counted people
 */
record ImputedIncome(Money total, List<TraceLine> trace) {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** @throws NoStandard when somebody's income is to be imputed and no minimum wage applies */
    static ImputedIncome of(
            CountedPeople counted,
            List<IncomeLine> incomes,
            WorkingAge workingAge,
            Optional<MinimumWage> minimumWage,
            LocalDate on) {
        Money total = Money.ZERO;
        List<TraceLine> trace = new ArrayList<>();
        for (Person person : counted.people()) {
            if (person.employment() != Employment.UNEMPLOYED) {
                continue;
            }
            Optional<TraceLine> exempt = exemption(person, workingAge, on);
            TraceLine line = exempt.isPresent() ? exempt.get() : imputed(person, incomes, yearOf(minimumWage, on));
            trace.add(line.about(person.memberId()));
            total = line.counted() == null ? total : total.plus(line.counted());
        }
        return new ImputedIncome(total, List.copyOf(trace));
    }

    private static Optional<TraceLine> exemption(Person person, WorkingAge workingAge, LocalDate on) {
        int age = CalendarYears.age(person.residentId().birthDate(), on);
        int until = person.residentId().sex() == Sex.MALE ? workingAge.maleUntil() : workingAge.femaleUntil();
        Studying studying = person.studying();
        if (age < workingAge.from() || age >= until) {
            return Optional.of(TraceLine.of(TraceCode.NOT_IMPUTED_AGE).with("age", age));
        }
        if (!person.ableToWork()) {
            return Optional.of(TraceLine.of(TraceCode.NOT_IMPUTED_UNABLE));
        }
        if (studying != null) {
            return Optional.of(TraceLine.of(TraceCode.NOT_IMPUTED_STUDYING).with("studying", studying));
        }
        return person.noIncomeEvidenced()
                ? Optional.of(TraceLine.of(TraceCode.NOT_IMPUTED_EVIDENCED))
                : Optional.empty();
    }

    private static TraceLine imputed(Person person, List<IncomeLine> incomes, Money yearlyMinimum) {
        Money earned = incomes.stream()
                .filter(line -> line.memberId().equals(person.memberId()))
                .filter(line -> line.kind() == IncomeKind.WAGE || line.kind() == IncomeKind.BUSINESS)
                .map(IncomeLine::amount)
                .reduce(Money.ZERO, Money::plus);
        if (earned.compareTo(yearlyMinimum) >= 0) {
            return TraceLine.of(TraceCode.NOT_IMPUTED_EARNS)
                    .amounting(yearlyMinimum)
                    .with("earned", earned);
        }
        return TraceLine.of(TraceCode.INCOME_IMPUTED)
                .amounting(yearlyMinimum)
                .counting(new Money(yearlyMinimum.amount().subtract(earned.amount())))
                .with("earned", earned);
    }

    private static Money yearOf(Optional<MinimumWage> minimumWage, LocalDate on) {
        Money monthly = minimumWage
                .orElseThrow(() -> new NoStandard(NoStandard.Figure.MINIMUM_WAGE, on))
                .monthly();
        return new Money(monthly.amount().multiply(MONTHS));
    }
}
