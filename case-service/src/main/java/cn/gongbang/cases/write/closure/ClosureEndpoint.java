package cn.gongbang.cases.write.closure;

import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-DYN-8: closes a case. */
@RestController
class ClosureEndpoint {
    private final ChangeRequests changes;

    ClosureEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(
            @Nullable String effectiveOn,
            @Nullable String reason,
            @Nullable Boolean causeRemoved) {
        CloseCase read(Checks checks, LocalDate today) {
            return new CloseCase(
                    checks.requiredDate("/effectiveOn", effectiveOn),
                    checks.requiredCode("/reason", reason, ClosingReason.class),
                    Boolean.TRUE.equals(causeRemoved));
        }
    }

    @PostMapping("/api/cases/{id}/closure")
    ResponseEntity<?> close(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        return changes.take(id, form, form::read, caller, request);
    }
}
