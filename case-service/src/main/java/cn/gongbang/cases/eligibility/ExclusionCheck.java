package cn.gongbang.cases.eligibility;

import cn.gongbang.cases.assessment.TraceLine;
import cn.gongbang.contracts.codes.Exclusion;
import java.util.List;

/**
 * R-ELIG-6, R-ELIG-10: how one exclusion stands for a family, and what shows it.
 *
 * @param lines the verdict first, then the evidence
 */
public record ExclusionCheck(Exclusion exclusion, Status status, List<TraceLine> lines) {
    public enum Status {
        /** Nothing that is known here says anything about it. */
        NOT_CHECKED,
        /** A register or the family's own figures speak for the family. */
        CLEAR,
        /** The data look like it, but nobody has found it; it blocks nothing. */
        SUSPECTED,
        /** Found, not decided on yet; approval needs a reason for overriding it. */
        FOUND,
        /** The district holds that it applies. */
        CONFIRMED,
        /** The district holds that it does not. */
        DISMISSED
    }
}
