package cn.gongbang.cases.eligibility;

import cn.gongbang.cases.assessment.TraceCode;
import cn.gongbang.cases.assessment.TraceLine;
import cn.gongbang.cases.eligibility.ExclusionCheck.Status;
import cn.gongbang.cases.eligibility.Hint.Direction;
import cn.gongbang.cases.events.ExclusionDecided;
import cn.gongbang.cases.events.ExclusionFound;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.ExclusionFindings.Finding;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * R-ELIG-6, R-ELIG-10: each of the exclusions checked against everything the case knows: decisions and findings of
 * officers, the registers, and the family's own figures. It only tells; what blocks an approval are the findings.
 */
public final class ExclusionChecks {
    private ExclusionChecks() {}

    /** @param policy the version the latest assessment used */
    public static List<ExclusionCheck> of(CaseState state, Policy policy) {
        return Arrays.stream(Exclusion.values())
                .map(exclusion -> check(exclusion, state, policy))
                .toList();
    }

    private static ExclusionCheck check(Exclusion exclusion, CaseState state, Policy policy) {
        List<Finding> findings = state.exclusions().of(exclusion);
        Hint registers = RegisterSays.about(exclusion, state.exclusions().checks());
        Hint figures = figures(exclusion, state, policy);
        Status status = status(findings, List.of(registers.direction(), figures.direction()));
        List<TraceLine> lines = new ArrayList<>();
        lines.add(TraceLine.of(TraceCode.EXCLUSION_VERDICT).ofKind(exclusion).with("status", status));
        lines.addAll(figures.lines());
        lines.addAll(registers.lines());
        findings.forEach(finding -> lines.addAll(told(finding)));
        return new ExclusionCheck(exclusion, status, List.copyOf(lines));
    }

    private static Hint figures(Exclusion exclusion, CaseState state, Policy policy) {
        PropertyTold property = PropertyTold.of(state.opening().property());
        return switch (exclusion) {
            case VEHICLE -> property.vehicle();
            case SECOND_HOME ->
                property.secondHome(
                        state.assessment().familySize(),
                        policy.exclusions() == null ? null : policy.exclusions().homeAreaPerPerson());
            case COMPANY_CONTROL -> property.companyControl();
            case HIGH_FEE_SCHOOL ->
                HighFeeSchool.of(state.household(), state.assessment().countedPeople(), policy);
            case STUDY_ABROAD, REFUSED_CHECK, REFUSED_WORK -> Hint.NONE;
        };
    }

    private static Status status(List<Finding> findings, List<Direction> hints) {
        List<ExclusionOutcome> outcomes =
                findings.stream().flatMap(finding -> finding.outcome().stream()).toList();
        if (outcomes.contains(ExclusionOutcome.CONFIRMED)) {
            return Status.CONFIRMED;
        }
        if (outcomes.size() < findings.size()) {
            return Status.FOUND;
        }
        if (outcomes.contains(ExclusionOutcome.DISMISSED)) {
            return Status.DISMISSED;
        }
        if (hints.contains(Direction.SUSPECTED)) {
            return Status.SUSPECTED;
        }
        return hints.contains(Direction.CLEAR) ? Status.CLEAR : Status.NOT_CHECKED;
    }

    private static List<TraceLine> told(Finding finding) {
        TraceLine found = found(finding.found());
        ExclusionDecided decision = finding.decision();
        return decision == null ? List.of(found) : List.of(found, decided(decision));
    }

    private static TraceLine found(ExclusionFound found) {
        TraceLine line = TraceLine.of(
                        found.register() == null
                                ? TraceCode.EXCLUSION_FOUND_BY_OFFICER
                                : TraceCode.EXCLUSION_FOUND_BY_REGISTER)
                .ofKind(found.exclusion())
                .with("finding", found.findingId())
                .with("on", found.effectiveOn())
                .with("by", found.stamp().actor());
        if (found.register() != null) {
            line = line.with("register", RegisterSays.word(found.register()));
        }
        return found.evidence() == null ? line : line.with("evidence", found.evidence());
    }

    private static TraceLine decided(ExclusionDecided decision) {
        TraceCode code =
                switch (decision.outcome()) {
                    case CONFIRMED -> TraceCode.EXCLUSION_CONFIRMED;
                    case DISMISSED -> TraceCode.EXCLUSION_DISMISSED;
                    case SUPERSEDED -> TraceCode.EXCLUSION_SUPERSEDED;
                };
        TraceLine line = TraceLine.of(code)
                .with("finding", decision.findingId())
                .with("on", decision.effectiveOn())
                .with("by", decision.stamp().actor());
        return decision.reason() == null ? line : line.with("reason", decision.reason());
    }
}
