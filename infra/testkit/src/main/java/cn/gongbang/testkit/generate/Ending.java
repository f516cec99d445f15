package cn.gongbang.testkit.generate;

/** How a journey is meant to end; a family outside hardship is rejected instead of approved. */
enum Ending {
    APPROVED,
    DELIBERATION_FAILED,
    OBJECTION_DISMISSED,
    OBJECTION_UPHELD,
    REJECTED,
    EXCLUDED,
    APPROVED_DESPITE_EXCLUSION
}
