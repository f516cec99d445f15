package cn.gongbang.reviews.events;

import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.events.Stamp;
import java.util.List;

/** R-ELIG-6: what the case holds of exclusion findings changed.
 *
 * @param standing found by officers, or confirmed, and not dismissed
 * @param dismissedChecks sequences of this review's cross-checks whose finding the district dismissed */
public record FindingsNoted(long caseSequence, List<Exclusion> standing, List<Long> dismissedChecks, Stamp stamp)
        implements ReviewEvent {}
