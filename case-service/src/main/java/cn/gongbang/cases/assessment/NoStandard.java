package cn.gongbang.cases.assessment;

import java.time.LocalDate;

/** R-ELIG-9: the policy has no figure that applies on the date, so nothing can be assessed on it. */
public final class NoStandard extends RuntimeException {
    /** The id of the rule that refuses. */
    public static final String RULE = "R-ELIG-9";

    private static final long serialVersionUID = 1L;

    private final Figure figure;
    private final LocalDate on;

    /** What the policy lacks. */
    public enum Figure {
        SUBSISTENCE_STANDARD,
        MINIMUM_WAGE
    }

    NoStandard(Figure figure, LocalDate on) {
        super(RULE + ": the policy has no " + figure + " that applies on " + on);
        this.figure = figure;
        this.on = on;
    }

    public Figure figure() {
        return figure;
    }

    /** The date to be assessed. */
    public LocalDate on() {
        return on;
    }
}
