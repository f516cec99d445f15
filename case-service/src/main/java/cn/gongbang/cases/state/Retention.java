package cn.gongbang.cases.state;

import java.time.LocalDate;
import java.util.Optional;

/** R-PII-2: an archive is kept for ten calendar years after the day its end was recorded. */
public final class Retention {
    private static final int YEARS = 10;

    private Retention() {}

    /** First day on which the personal data may be erased; absent while the case has not ended. */
    public static Optional<LocalDate> endOf(CaseState state) {
        return Optional.ofNullable(state.lifecycle().endedOn()).map(ended -> ended.plusYears(YEARS));
    }
}
