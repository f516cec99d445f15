package cn.gongbang.testkit.survey;

/** A step of a journey, as the data names it, and the step of the review it belongs to. */
public enum Step {
    APPLY("APPLICATION"),
    VISIT("VISIT"),
    DELIBERATE("DELIBERATION"),
    POST_NOTICE("PUBLIC_NOTICE"),
    OBJECT("PUBLIC_NOTICE"),
    RESOLVE_OBJECTION("PUBLIC_NOTICE"),
    CLOSE_NOTICE("PUBLIC_NOTICE"),
    SUBDISTRICT_REVIEW("SUBDISTRICT_REVIEW"),
    CROSS_CHECK("CROSS_CHECK"),
    DISTRICT_DECISION("DISTRICT_DECISION");

    private final String reviewStep;

    Step(String reviewStep) {
        this.reviewStep = reviewStep;
    }

    public String reviewStep() {
        return reviewStep;
    }
}
