package cn.gongbang.cases.assessment;

import java.time.LocalDate;

/** R-ELIG-9: the policy has no figure that applies on the date, so nothing can be assessed on it. */
public final class NoStandard extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the policy lacks. */
    enum Figure {
        SUBSISTENCE_STANDARD,
        MINIMUM_WAGE
    }

    NoStandard(Figure figure, LocalDate on) {
        super("R-ELIG-9: the policy has no " + figure + " that applies on " + on);
    }
}
