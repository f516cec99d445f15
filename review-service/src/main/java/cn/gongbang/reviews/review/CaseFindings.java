package cn.gongbang.reviews.review;

import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import cn.gongbang.contracts.events.CaseSnapshot.Finding;
import cn.gongbang.reviews.events.FindingsNoted;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * R-ELIG-6: what the case holds of exclusion findings. Of the review's own cross-checks it says only which were dismissed;
 * until then they stand by themselves.
 *
 * @param standing found by officers, or confirmed, and not dismissed
 * @param dismissedChecks sequences of this review's cross-checks whose finding was dismissed
 */
public record CaseFindings(List<Exclusion> standing, List<Long> dismissedChecks) {
    public static final CaseFindings NONE = new CaseFindings(List.of(), List.of());

    /** @param told by the case; null in what was announced before findings were known */
    public static CaseFindings of(@Nullable List<Finding> told) {
        return told == null
                ? NONE
                : new CaseFindings(
                        told.stream()
                                .filter(CaseFindings::stands)
                                .map(Finding::exclusion)
                                .distinct()
                                .sorted()
                                .toList(),
                        told.stream()
                                .filter(finding -> finding.outcome() == ExclusionOutcome.DISMISSED)
                                .map(Finding::reviewSequence)
                                .filter(Objects::nonNull)
                                .toList());
    }

    static CaseFindings of(FindingsNoted noted) {
        return new CaseFindings(noted.standing(), noted.dismissedChecks());
    }

    private static boolean stands(Finding finding) {
        return finding.outcome() == ExclusionOutcome.CONFIRMED
                || finding.outcome() == null && finding.reviewSequence() == null;
    }
}
