package cn.gongbang.reporting.submission;

import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.problems.Refusal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a union adds to the counted figures: problems met, and how many people it advised. */
public record SubmissionForm(
        @Nullable String problems, @Nullable BigDecimal consultations) {
    static final SubmissionForm EMPTY = new SubmissionForm(null, null);
    private static final int LONGEST = 2_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /** @throws Refusal 422 naming every field that is wrong */
    void check() {
        Checks checks = new Checks();
        if (problems != null) {
            checks.require(
                    problems.codePointCount(0, problems.length()) <= LONGEST,
                    "/problems",
                    "TOO_LONG",
                    "problem.field.tooLong",
                    String.valueOf(LONGEST));
        }
        if (consultations != null) {
            checks.require(isCount(consultations), "/consultations", "R-OMIT", "report.field.consultations");
        }
        checks.orThrow();
    }

    /** Read after {@link #check()}. */
    @Nullable
    Integer advised() {
        return consultations == null ? null : consultations.intValueExact();
    }

    private static boolean isCount(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(MOST) <= 0
                && number.remainder(BigDecimal.ONE).signum() == 0;
    }
}
