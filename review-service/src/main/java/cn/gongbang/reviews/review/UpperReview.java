package cn.gongbang.reviews.review;

import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.reviews.events.CrossChecked;
import cn.gongbang.reviews.events.NoticeVoided;
import cn.gongbang.reviews.events.Resubmitted;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.SubdistrictPassed;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R-FLOW-5 and R-FLOW-6: what the subdistrict and the registers say.
 *
 * @param crossChecks the newest result of each register asked, in the order they came
 */
public record UpperReview(@Nullable SubdistrictPassed subdistrictReview, List<Check> crossChecks) {
    static final UpperReview NONE = new UpperReview(null, List.of());
    private static final Set<Register> SINGLE = Set.copyOf(EnumSet.complementOf(EnumSet.of(Register.ALL)));

    /** A cross-check and the sequence of its event. */
    public record Check(long sequence, CrossChecked said) {}

    UpperReview apply(ReviewEvent event, long sequence) {
        return switch (event) {
            case SubdistrictPassed passed -> new UpperReview(passed, crossChecks);
            case CrossChecked checked -> new UpperReview(subdistrictReview, with(new Check(sequence, checked)));
            case NoticeVoided _ -> NONE;
            case Resubmitted again ->
                again.step().compareTo(ReviewStep.SUBDISTRICT_REVIEW) <= 0
                        ? NONE
                        : new UpperReview(subdistrictReview, List.of());
            default -> this;
        };
    }

    /** R-FLOW-6: the registers that have no result yet; none when the four were checked together. */
    public List<Register> uncheckedRegisters() {
        Set<Register> checked =
                crossChecks.stream().map(check -> check.said().register()).collect(Collectors.toSet());
        return checked.contains(Register.ALL)
                ? List.of()
                : SINGLE.stream()
                        .filter(register -> !checked.contains(register))
                        .sorted()
                        .toList();
    }

    /** R-ELIG-6: what the registers found against recognition, without the checks whose finding was dismissed. */
    List<Exclusion> exclusions(List<Long> dismissedChecks) {
        return crossChecks.stream()
                .filter(check -> !dismissedChecks.contains(check.sequence()))
                .map(check -> check.said().exclusion())
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Check> with(Check newest) {
        return Stream.concat(
                        crossChecks.stream()
                                .filter(earlier -> earlier.said().register()
                                        != newest.said().register()),
                        Stream.of(newest))
                .toList();
    }
}
