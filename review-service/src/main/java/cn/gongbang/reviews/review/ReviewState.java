package cn.gongbang.reviews.review;

import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.ReviewStarted;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A review as it stands after its events; the aggregate, the answers and the announcements all use this fold.
 *
 * @param late R-FLOW-10: whether it was filed upward after the campaign's deadline
 */
public record ReviewState(
        Subject subject, Household household, Progress progress, Results results, boolean late, Journal journal) {

    /** The next state; a history begins with {@link ReviewStarted} and nothing before it. */
    public static ReviewState fold(@Nullable ReviewState before, ReviewEvent event) {
        if (before != null) {
            return before.apply(event);
        }
        if (event instanceof ReviewStarted started) {
            return new ReviewState(
                    Subject.of(started),
                    Household.of(started),
                    Progress.BEGIN,
                    Results.NONE,
                    false,
                    Journal.EMPTY.apply(started));
        }
        throw new IllegalArgumentException("a review begins with ReviewStarted");
    }

    public ReviewState apply(ReviewEvent event) {
        Results resulting = results.apply(event, journal.version() + 1);
        return new ReviewState(
                subject.apply(event),
                household.apply(event),
                progress.apply(event, subject, resulting),
                resulting,
                LateFiling.after(event, subject, progress, late),
                journal.apply(event));
    }

    public ReviewStatus status() {
        return progress.status();
    }

    public ReviewStep step() {
        return progress.step();
    }

    /** R-ELIG-6: what speaks against recognition, found by the registers or at the case. */
    public List<Exclusion> exclusions() {
        CaseFindings findings = household.findings();
        return Stream.concat(
                        findings.standing().stream(),
                        results.upperReview().exclusions(findings.dismissedChecks()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Sequence of the newest event; 0 after the first one. */
    public long version() {
        return journal.version();
    }

    public boolean decided() {
        return status() == ReviewStatus.APPROVED || status() == ReviewStatus.REJECTED;
    }
}
