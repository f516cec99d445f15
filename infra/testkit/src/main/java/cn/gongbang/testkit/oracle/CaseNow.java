package cn.gongbang.testkit.oracle;

import cn.gongbang.testkit.survey.Change;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.ResidentIds;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * R-DYN: a case as all its changes make it, told from the start in order of the day they took effect, then of entry.
 *
 * @param verdict the latest assessment
 * @param exitSince the day since which the family is watched before it leaves hardship; null when it is not
 * @param closedFor the reason of closing; null while the case is open
 */
public record CaseNow(
        Household household,
        Verdict verdict,
        @Nullable LocalDate exitSince,
        @Nullable String closedFor) {

    /** @throws IllegalArgumentException when the changes contradict the rules */
    static CaseNow after(JsonNode application, LocalDate appliedOn, List<Change> changes, Rules rules) {
        Household household = Household.of(application);
        CaseNow now = new CaseNow(household, Verdict.of(household, appliedOn, rules), null, null);
        List<Change> inOrder = changes.stream()
                .sorted(Comparator.comparing(CaseNow::effectiveOn))
                .toList();
        for (Change change : inOrder) {
            now = now.then(change, rules);
        }
        return now;
    }

    static LocalDate effectiveOn(Change change) {
        return LocalDate.parse(Json.required(change.given(), "effectiveOn"));
    }

    private CaseNow then(Change change, Rules rules) {
        JsonNode given = change.given();
        if (closedFor != null) {
            throw new IllegalArgumentException("changed after its closing: " + change);
        }
        return switch (change.kind()) {
            case INCOME, INCOME_ABOVE -> judged(household.withFigures(given), change, true, rules);
            case MEMBER_BORN -> judged(household.joinedBy(Member.of(given.path("member"))), change, true, rules);
            case MEMBER_DEATH, HOLDER_DEATH -> {
                String next = Json.text(given.path("newHolder"));
                yield judged(
                        household.without(
                                ResidentIds.normalised(Json.required(given, "person")),
                                next == null ? null : ResidentIds.normalised(next)),
                        change,
                        false,
                        rules);
            }
            case LEFT_JOB -> judged(household.holderLeftJob(), change, false, rules);
            case EXIT -> exited(change, rules);
        };
    }

    private CaseNow judged(Household next, Change change, boolean mayStartExit, Rules rules) {
        LocalDate on = effectiveOn(change);
        if (next.people().stream().noneMatch(member -> member.counts(on, rules))) {
            return new CaseNow(next, verdict, null, "DECEASED");
        }
        Verdict judged = Verdict.of(next, on, rules);
        LocalDate since = judged.inHardship() ? null : exitSince;
        if (since == null && mayStartExit && !judged.inHardship() && judged.aboveExit()) {
            since = on;
        }
        return new CaseNow(next, judged, since, null);
    }

    /** R-DYN-3: after the whole months; a day that does not exist is the month's last. */
    private CaseNow exited(Change change, Rules rules) {
        LocalDate notBefore = exitNotBefore(rules);
        if (notBefore == null || effectiveOn(change).isBefore(notBefore)) {
            throw new IllegalArgumentException("left hardship before " + notBefore + ": " + change);
        }
        return new CaseNow(household, verdict, exitSince, "EXITED");
    }

    public @Nullable LocalDate exitNotBefore(Rules rules) {
        return exitSince == null ? null : exitSince.plusMonths(rules.exitMonths());
    }

    public String status() {
        if (closedFor != null) {
            return "CLOSED";
        }
        return exitSince == null ? "RECOGNIZED" : "EXIT_OBSERVATION";
    }

    public @Nullable String holder() {
        return household.holder();
    }
}
