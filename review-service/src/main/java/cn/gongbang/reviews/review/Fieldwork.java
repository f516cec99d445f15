package cn.gongbang.reviews.review;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.reviews.events.DeliberationFailed;
import cn.gongbang.reviews.events.DeliberationPassed;
import cn.gongbang.reviews.events.Resubmitted;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.Visited;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R-FLOW-2 and R-FLOW-3: the visit and the deliberation that stand.
 *
 * @param visitors users who entered a visit, repeated ones included (R-FLOW-9)
 */
public record Fieldwork(
        @Nullable Visited visit,
        Set<String> visitors,
        @Nullable Deliberation deliberation) {
    static final Fieldwork NONE = new Fieldwork(null, Set.of(), null);

    Fieldwork apply(ReviewEvent event) {
        return switch (event) {
            case Visited visited -> new Fieldwork(visited, with(visited.stamp().actor()), deliberation);
            case DeliberationPassed passed -> new Fieldwork(visit, visitors, Deliberation.of(passed));
            case DeliberationFailed failed -> new Fieldwork(visit, visitors, Deliberation.of(failed));
            case Resubmitted again -> from(again.step());
            default -> this;
        };
    }

    private Fieldwork from(ReviewStep step) {
        return new Fieldwork(
                step.compareTo(ReviewStep.VISIT) <= 0 ? null : visit,
                visitors,
                step.compareTo(ReviewStep.DELIBERATION) <= 0 ? null : deliberation);
    }

    private Set<String> with(String visitor) {
        return Stream.concat(visitors.stream(), Stream.of(visitor)).collect(Collectors.toUnmodifiableSet());
    }
}
