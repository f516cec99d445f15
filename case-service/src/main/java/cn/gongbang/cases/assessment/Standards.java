package cn.gongbang.cases.assessment;

import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.policy.Policy.MinimumWage;
import cn.gongbang.cases.policy.Policy.SubsistenceStandard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** R-ELIG-9, R-ELIG-4: the figures of a policy that apply on a date. */
final class Standards {
    private Standards() {}

    /**
     * R-ELIG-9: the subsistence standard with the latest {@code effectiveFrom} among those in effect and published.
     *
     * @throws NoStandard when there is none
     */
    static SubsistenceStandard subsistence(Policy policy, LocalDate on) {
        return policy.subsistenceStandards().stream()
                .filter(standard -> !standard.effectiveFrom().isAfter(on))
                .filter(standard -> !standard.publishedAt().isAfter(on))
                .max(Comparator.comparing(SubsistenceStandard::effectiveFrom)
                        .thenComparing(SubsistenceStandard::publishedAt))
                .orElseThrow(() -> new NoStandard(NoStandard.Figure.SUBSISTENCE_STANDARD, on));
    }

    /** R-ELIG-4: the minimum wage with the latest {@code effectiveFrom} among those in effect. */
    static Optional<MinimumWage> minimumWage(Policy policy, LocalDate on) {
        return policy.minimumWages().stream()
                .filter(wage -> !wage.effectiveFrom().isAfter(on))
                .max(Comparator.comparing(MinimumWage::effectiveFrom));
    }

    static TraceLine explained(SubsistenceStandard standard) {
        return TraceLine.of(TraceCode.STANDARD_USED)
                .amounting(standard.amount())
                .with("effectiveFrom", standard.effectiveFrom())
                .with("publishedAt", standard.publishedAt());
    }

    static TraceLine explained(MinimumWage wage) {
        return TraceLine.of(TraceCode.MINIMUM_WAGE_USED)
                .amounting(wage.monthly())
                .with("effectiveFrom", wage.effectiveFrom());
    }
}
