package cn.gongbang.cases.state;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseRecognized;
import cn.gongbang.cases.events.ExclusionDecided;
import cn.gongbang.cases.events.ExclusionFound;
import cn.gongbang.cases.events.RegisterChecked;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R-ELIG-6: what was found that speaks against recognition, and what was decided about it. It never changes the status.
 *
 * @param findings in the order they were recorded
 * @param checks R-FLOW-6: the newest result of each register asked, in the order they came
 * @param weighed how many findings the district knew of when it recognized the case
 */
public record ExclusionFindings(List<Finding> findings, List<RegisterChecked> checks, int weighed) {
    static final ExclusionFindings NONE = new ExclusionFindings(List.of(), List.of(), 0);

    /** One finding with the newest decision on it, if there is one. */
    public record Finding(ExclusionFound found, @Nullable ExclusionDecided decision) {
        public String id() {
            return found.findingId();
        }

        public Exclusion exclusion() {
            return found.exclusion();
        }

        /** Absent while nobody has decided. */
        public Optional<ExclusionOutcome> outcome() {
            return Optional.ofNullable(decision).map(ExclusionDecided::outcome);
        }

        /** Whether it speaks against recognition now: found or confirmed, neither dismissed nor superseded. */
        public boolean open() {
            return switch (outcome().orElse(ExclusionOutcome.CONFIRMED)) {
                case CONFIRMED -> true;
                case DISMISSED, SUPERSEDED -> false;
            };
        }

        private Finding after(ExclusionDecided decided) {
            return decided.findingId().equals(id()) ? new Finding(found, decided) : this;
        }
    }

    ExclusionFindings after(CaseEvent event) {
        return switch (event) {
            case ExclusionFound found ->
                new ExclusionFindings(
                        Stream.concat(findings.stream(), Stream.of(new Finding(found, null)))
                                .toList(),
                        checks,
                        weighed);
            case ExclusionDecided decided ->
                new ExclusionFindings(
                        findings.stream().map(finding -> finding.after(decided)).toList(), checks, weighed);
            case RegisterChecked checked ->
                new ExclusionFindings(
                        findings,
                        Stream.concat(
                                        checks.stream().filter(earlier -> earlier.register() != checked.register()),
                                        Stream.of(checked))
                                .toList(),
                        weighed);
            case CaseRecognized recognized -> new ExclusionFindings(findings, checks, findings.size());
            default -> this;
        };
    }

    /** Findings that speak against recognition now, decided on or not. */
    public List<Finding> open() {
        return findings.stream().filter(Finding::open).toList();
    }

    /** Findings that came after the recognition and speak against it. */
    public List<Finding> pending() {
        return findings.stream().skip(weighed).filter(Finding::open).toList();
    }

    /** Findings an officer still has to decide on. */
    public List<Finding> undecided() {
        return findings.stream().filter(finding -> finding.outcome().isEmpty()).toList();
    }

    public List<Finding> of(Exclusion exclusion) {
        return findings.stream()
                .filter(finding -> finding.exclusion() == exclusion)
                .toList();
    }

    /** The id the next finding gets; ids are never used again. */
    public String nextId() {
        return "x" + (findings.size() + 1);
    }
}
