package cn.gongbang.cases.policy;

import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of one policy version: every threshold, boundary, deadline and deduction is effective-dated data, never a
 * constant in code (domain.md, source marks [P] and [A]).
 *
 * @param workingAge the ages between which an unemployed member counts at the minimum wage (R-ELIG-4)
 * @param tuitionCapsPerYear cap per student and year; a stage without a cap does not count (R-ELIG-5)
 * @param cohabitationYears how long another relative must have lived with the holder (R-ELIG-8)
 * @param relapseMonths within how many months a relapse reopens the case (R-DYN-3)
 * @param reviewAfterMonths after how many months without a change a review is due (R-DYN-6)
 * @param falsificationCoolDownMonths how long holder and spouse may not apply again after falsification (R-DYN-8); absent
 *     when the policy knows no such time
 * @param exclusions what the application's figures are compared with for R-ELIG-6; what is absent is not checked
 * @param qualification what R-ELIG-7 asks of a worker; what is absent is not checked
 */
public record Policy(
        String id,
        @Nullable String note,
        @Nullable String zone,
        List<SubsistenceStandard> subsistenceStandards,
        List<MinimumWage> minimumWages,
        Lines lines,
        WorkingAge workingAge,
        Set<IncomeKind> incomeNotCounted,
        Map<Studying, Money> tuitionCapsPerYear,
        @Nullable Set<Studying> tuitionNotCounted,
        int cohabitationYears,
        int relapseMonths,
        int reviewAfterMonths,
        NoticeTerms notice,
        LedgerTerms ledger,
        @Nullable SyncTerms sync,
        MaterialTerms materials,
        @Nullable Integer falsificationCoolDownMonths,
        @Nullable ExclusionTerms exclusions,
        @Nullable QualificationTerms qualification) {

    /** R-ELIG-9: a subsistence standard applies from one date and is known from another; yuan per person per month. */
    public record SubsistenceStandard(Money amount, LocalDate effectiveFrom, LocalDate publishedAt) {}

    /** R-ELIG-4: the local minimum wage, yuan per month. */
    public record MinimumWage(Money monthly, LocalDate effectiveFrom) {}

    /** R-ELIG-2: the lines as multiples of the subsistence standard. */
    public record Lines(Line deep, Line relative, AccidentalLine accidental, Line nearMiss, ExitLine exit) {}

    /** @param inclusive whether a family exactly on the line is within it */
    public record Line(BigDecimal multiple, boolean inclusive) {}

    /** @param lossShareOfIncome share of the yearly income from which an uninsured loss alone suffices */
    public record AccidentalLine(BigDecimal multiple, boolean inclusive, BigDecimal lossShareOfIncome) {}

    /** R-DYN-3: @param inclusive whether exactly on the line counts as above it */
    public record ExitLine(BigDecimal multiple, boolean inclusive, int consecutiveMonths) {}

    /** Ages in full years: from ≤ age &lt; until, by sex. */
    public record WorkingAge(int from, int maleUntil, int femaleUntil) {}

    /** R-FLOW-4: how many working days a public notice runs. */
    public record NoticeTerms(int workingDays) {}

    /** @param cutoff wall-clock time of the weekly cut, {@code HH:mm} */
    public record LedgerTerms(String cutoff) {}

    /** R-DYN-1: within how many working days a change is to be recorded. */
    public record SyncTerms(int workingDays) {}

    /** @param enforced whether a complete dossier is needed before filing upward */
    public record MaterialTerms(boolean enforced) {}

    /**
     * R-ELIG-6: from where a family's own figures look like an exclusion. It is a suspicion to be looked into, never a
     * finding.
     *
     * @param highFeeFactor tuition above this many times the public fee of the stage ({@code tuitionCapsPerYear}) is high;
     *     absent: tuition is not compared
     * @param homeAreaPerPerson the local floor area per person in m², which a family with several homes must exceed;
     *     absent: the number of homes alone counts
     */
    public record ExclusionTerms(
            @Nullable BigDecimal highFeeFactor, @Nullable BigDecimal homeAreaPerPerson) {}

    /**
     * R-ELIG-7.
     *
     * @param employmentMonths calendar months of actual labour relation a worker needs; absent: its length is not checked
     */
    public record QualificationTerms(@Nullable Integer employmentMonths) {}
}
