package cn.gongbang.cases.registry;

import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.policy.Policy.ExclusionTerms;
import cn.gongbang.cases.policy.Policy.QualificationTerms;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.platform.problems.Checks;
import java.math.BigDecimal;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A policy is complete and its figures make sense before it becomes a version. */
final class PolicyRules {
    private PolicyRules() {}

    /** @throws cn.gongbang.platform.problems.Refusal 422 naming everything that is wrong */
    static void check(String id, Policy policy) {
        Checks checks = new Checks();
        checks.require(id.equals(policy.id()), "/id", "ID", "registry.idMismatch");
        present(checks, policy.subsistenceStandards(), "/subsistenceStandards");
        present(checks, policy.minimumWages(), "/minimumWages");
        present(checks, policy.lines(), "/lines");
        present(checks, policy.workingAge(), "/workingAge");
        present(checks, policy.incomeNotCounted(), "/incomeNotCounted");
        present(checks, policy.tuitionCapsPerYear(), "/tuitionCapsPerYear");
        present(checks, policy.notice(), "/notice");
        present(checks, policy.ledger(), "/ledger");
        present(checks, policy.materials(), "/materials");
        checks.orThrow();
        present(checks, policy.lines().deep(), "/lines/deep");
        present(checks, policy.lines().relative(), "/lines/relative");
        present(checks, policy.lines().accidental(), "/lines/accidental");
        present(checks, policy.lines().nearMiss(), "/lines/nearMiss");
        present(checks, policy.lines().exit(), "/lines/exit");
        checks.require(
                !policy.subsistenceStandards().isEmpty(),
                "/subsistenceStandards",
                "R-ELIG-9",
                "problem.field.required");
        checks.require(
                policy.subsistenceStandards().stream()
                        .allMatch(standard -> standard.amount().compareTo(Money.ZERO) > 0),
                "/subsistenceStandards",
                "R-ELIG-9",
                "registry.positive");
        checks.require(policy.notice().workingDays() > 0, "/notice/workingDays", "R-FLOW-4", "registry.positive");
        checks.require(policy.cohabitationYears() >= 0, "/cohabitationYears", "R-ELIG-8", "registry.positive");
        checks.required(
                "/ledger/cutoff", policy.ledger().cutoff(), LocalTime::parse, LocalTime.NOON, "TIME", "registry.time");
        checks.orThrow();
        checks.require(
                policy.lines().exit().consecutiveMonths() > 0,
                "/lines/exit/consecutiveMonths",
                "R-DYN-3",
                "registry.positive");
        optionalTerms(checks, policy);
        Integer coolDown = policy.falsificationCoolDownMonths();
        checks.require(
                coolDown == null || coolDown > 0, "/falsificationCoolDownMonths", "R-DYN-8", "registry.positive");
        checks.orThrow();
    }

    private static void optionalTerms(Checks checks, Policy policy) {
        ExclusionTerms exclusions = policy.exclusions();
        if (exclusions != null) {
            positive(checks, exclusions.highFeeFactor(), "/exclusions/highFeeFactor", "R-ELIG-6");
            positive(checks, exclusions.homeAreaPerPerson(), "/exclusions/homeAreaPerPerson", "R-ELIG-6");
        }
        QualificationTerms qualification = policy.qualification();
        Integer months = qualification == null ? null : qualification.employmentMonths();
        checks.require(
                months == null || months > 0, "/qualification/employmentMonths", "R-ELIG-7", "registry.positive");
    }

    private static void positive(Checks checks, @Nullable BigDecimal figure, String pointer, String rule) {
        checks.require(figure == null || figure.signum() > 0, pointer, rule, "registry.positive");
    }

    private static void present(Checks checks, Object part, String pointer) {
        checks.require(part != null, pointer, "REQUIRED", "problem.field.required");
    }
}
