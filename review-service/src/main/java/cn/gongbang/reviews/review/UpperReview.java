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
public record UpperReview(@Nullable SubdistrictPassed subdistrictReview, List<CrossChecked> crossChecks) {
    static final UpperReview NONE = new UpperReview(null, List.of());
    private static final Set<Register> SINGLE = Set.copyOf(EnumSet.complementOf(EnumSet.of(Register.ALL)));

    UpperReview apply(ReviewEvent event) {
        return switch (event) {
            case SubdistrictPassed passed -> new UpperReview(passed, crossChecks);
            case CrossChecked checked -> new UpperReview(subdistrictReview, with(checked));
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
        Set<Register> checked = crossChecks.stream().map(CrossChecked::register).collect(Collectors.toSet());
        return checked.contains(Register.ALL)
                ? List.of()
                : SINGLE.stream()
                        .filter(register -> !checked.contains(register))
                        .sorted()
                        .toList();
    }

    /** R-ELIG-6: the findings that speak against recognition. */
    public List<Exclusion> exclusions() {
        return crossChecks.stream()
                .map(CrossChecked::exclusion)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private List<CrossChecked> with(CrossChecked newest) {
        return Stream.concat(
                        crossChecks.stream().filter(earlier -> earlier.register() != newest.register()),
                        Stream.of(newest))
                .toList();
    }
}
