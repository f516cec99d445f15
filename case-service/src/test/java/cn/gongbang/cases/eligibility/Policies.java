package cn.gongbang.cases.eligibility;

import cn.gongbang.cases.policy.Policy;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Policies of which only the terms asked about matter. */
final class Policies {
    private Policies() {}

    static Policy with(Map<Studying, Money> caps, Policy.ExclusionTerms exclusions) {
        var line = new Policy.Line(BigDecimal.ONE, true);
        return new Policy(
                "jianghai",
                null,
                null,
                List.of(),
                List.of(),
                new Policy.Lines(
                        line,
                        line,
                        new Policy.AccidentalLine(BigDecimal.ONE, true, BigDecimal.ONE),
                        line,
                        new Policy.ExitLine(BigDecimal.ONE, true, 6)),
                new Policy.WorkingAge(16, 60, 55),
                Set.of(),
                caps,
                null,
                1,
                12,
                12,
                new Policy.NoticeTerms(7),
                new Policy.LedgerTerms("17:30"),
                null,
                new Policy.MaterialTerms(false),
                null,
                exclusions,
                null);
    }
}
