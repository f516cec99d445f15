package cn.gongbang.cases.write;

import cn.gongbang.cases.household.Causes;
import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.platform.problems.Checks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The causes of hardship as a request writes them, unread: exactly one primary, up to three secondary (domain.md §6). */
public record CausesForm(@Nullable String primary, @Nullable List<@Nullable String> secondary) {
    private static final int MOST = 3;
    private static final CausesForm NONE = new CausesForm(null, null);

    /** Reads the causes; what is wrong, their absence too, is noted under the pointer. */
    public static Causes read(@Nullable CausesForm written, String at, Checks checks) {
        checks.require(written != null, at, "REQUIRED", "problem.field.required");
        return (written == null ? NONE : written).read(at, written == null ? new Checks() : checks);
    }

    private Causes read(String at, Checks checks) {
        List<Cause> others = new ArrayList<>();
        List<@Nullable String> written = secondary == null ? List.of() : secondary;
        checks.require(written.size() <= MOST, at + "/secondary", "TOO_MANY", "cases.tooManyCauses");
        for (int i = 0; i < written.size() && i < MOST; i++) {
            others.add(checks.requiredCode(at + "/secondary/" + i, written.get(i), Cause.class));
        }
        return new Causes(checks.requiredCode(at + "/primary", primary, Cause.class), others);
    }
}
