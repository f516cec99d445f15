package cn.gongbang.cases.write.privacy;

import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Retention;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.cases.write.ChangeForm;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-PII-2: takes what families ask for about their personal data. */
@RestController
class PrivacyEndpoint {
    private static final int LONGEST_REASON = 500;
    private final ChangeRequests changes;
    private final CaseHistories cases;

    PrivacyEndpoint(ChangeRequests changes, CaseHistories cases) {
        this.changes = changes;
        this.cases = cases;
    }

    record Erasure(@Nullable String person, @Nullable String reason) implements ChangeForm {
        @Override
        public OrderErasure read(Checks checks, LocalDate today) {
            return new OrderErasure(person, checks.text("/reason", reason, LONGEST_REASON));
        }
    }

    record Restriction(@Nullable String reason) implements ChangeForm {
        @Override
        public Restrict read(Checks checks, LocalDate today) {
            return new Restrict(checks.text("/reason", reason, LONGEST_REASON));
        }
    }

    record Lifting(@Nullable String reason) implements ChangeForm {
        @Override
        public LiftRestriction read(Checks checks, LocalDate today) {
            return new LiftRestriction(checks.text("/reason", reason, LONGEST_REASON));
        }
    }

    /**
     * Erases after the time of keeping; a request before it is refused with that date and restricts the processing.
     *
     * @throws Refusal 409 {@code R-PII-2} when it is too early; the restriction is recorded by then
     */
    @PostMapping("/api/cases/{id}/erasure")
    ResponseEntity<?> erase(
            @PathVariable String id, @RequestBody Erasure form, Caller caller, HttpServletRequest request) {
        ResponseEntity<?> answer = changes.take(id, CaseRights.CHANGE, form, caller, request);
        CaseState state = cases.require(id);
        if (state.privacy().ordered().isEmpty()) {
            throw Retention.endOf(state)
                    .map(end -> Refusal.conflict("R-PII-2", "cases.retained", end.toString()))
                    .orElseGet(() -> Refusal.conflict("R-PII-2", "cases.retainedWhileOpen"));
        }
        return answer;
    }

    @PostMapping("/api/cases/{id}/restriction")
    ResponseEntity<?> restrict(
            @PathVariable String id, @RequestBody Restriction form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE, form, caller, request);
    }

    @PostMapping("/api/cases/{id}/restriction/lifting")
    ResponseEntity<?> lift(
            @PathVariable String id, @RequestBody Lifting form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE_OFFICIALLY, form, caller, request);
    }
}
