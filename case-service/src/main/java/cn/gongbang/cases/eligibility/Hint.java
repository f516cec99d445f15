package cn.gongbang.cases.eligibility;

import cn.gongbang.cases.assessment.TraceCode;
import cn.gongbang.cases.assessment.TraceLine;
import java.util.List;

/** What the data of a case say about an exclusion (R-ELIG-6), and why; it is no finding and blocks nothing. */
record Hint(Direction direction, List<TraceLine> lines) {
    enum Direction {
        SUSPECTED,
        CLEAR,
        UNKNOWN
    }

    static final Hint NONE = new Hint(Direction.UNKNOWN, List.of());

    static Hint of(Direction direction, TraceLine... lines) {
        return new Hint(direction, List.of(lines));
    }

    static Hint unreadable(String field) {
        return of(
                Direction.UNKNOWN,
                TraceLine.of(TraceCode.EXCLUSION_TOLD_UNREADABLE).with("field", field));
    }
}
