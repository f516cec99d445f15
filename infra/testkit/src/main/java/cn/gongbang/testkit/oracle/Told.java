package cn.gongbang.testkit.oracle;

import cn.gongbang.testkit.survey.Change;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.SurveyCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One case while the survey is told: where it stands and what it will be expected to have become. */
final class Told {
    final SurveyCase of;
    final List<Change> changes = new ArrayList<>();
    String union;
    CaseNow now;
    String status = "APPLIED";

    @Nullable
    String stoppedAt;

    @Nullable
    LocalDate noticeEndsOn;

    boolean objected;

    @Nullable
    String duplicateOf;

    @Nullable
    String duplicateUnion;

    Told(SurveyCase of, CaseNow now) {
        this.of = of;
        this.union = of.union();
        this.now = now;
    }

    /** R-DUP: an open case holds the people it counts. */
    boolean holdsClaims() {
        return List.of("APPLIED", "IN_REVIEW", "SENT_BACK", "RECOGNIZED", "EXIT_OBSERVATION")
                .contains(status);
    }

    void ends(String as, @Nullable String step) {
        status = as;
        stoppedAt = step;
    }

    /** The entry of {@code expected/outcomes.json}. */
    ObjectNode outcome() {
        JsonNode holder = of.application().path("people").path(0);
        ObjectNode outcome = Json.object()
                .put("key", of.key())
                .put("union", union)
                .put("holder", now.holder())
                .put("name", Json.required(holder, "name"))
                .put("outcome", status);
        if (duplicateOf != null) {
            outcome.put("duplicateOf", duplicateOf).put("duplicateUnion", duplicateUnion);
        } else {
            if (stoppedAt != null) {
                outcome.put("atStep", stoppedAt);
            }
            outcome.set("assessment", now.verdict().json());
        }
        return outcome.put("noticeEndsOn", noticeEndsOn == null ? null : noticeEndsOn.toString());
    }

    /** The entry of {@code expected/changes.json} right after the change. */
    ObjectNode after(Change change, Rules rules) {
        ObjectNode after = Json.object()
                .put("key", of.key())
                .put("kind", change.kind().name())
                .put("at", Json.timestamp(change.at()))
                .put("union", union)
                .put("holder", now.holder())
                .put("status", status);
        if (now.closedFor() != null) {
            return after.put("closingReason", now.closedFor());
        }
        after.set("assessment", now.verdict().json());
        LocalDate exitNotBefore = now.exitNotBefore(rules);
        if (exitNotBefore != null) {
            after.put("exitNotBefore", exitNotBefore.toString());
        }
        return after;
    }
}
