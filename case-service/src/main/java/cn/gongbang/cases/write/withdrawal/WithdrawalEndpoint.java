package cn.gongbang.cases.write.withdrawal;

import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.ChangeForm;
import cn.gongbang.cases.write.ChangeRequests;
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

/** R-DYN-8: takes an application back; today unless a date is given. */
@RestController
class WithdrawalEndpoint {
    private static final int LONGEST_REASON = 500;
    private final ChangeRequests changes;

    WithdrawalEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(@Nullable String effectiveOn, @Nullable String reason) implements ChangeForm {
        @Override
        public WithdrawApplication read(Checks checks, LocalDate today) {
            LocalDate on = checks.date("/effectiveOn", effectiveOn);
            return new WithdrawApplication(
                    on == null ? today : on, reason == null ? null : checks.text("/reason", reason, LONGEST_REASON));
        }
    }

    @PostMapping("/api/cases/{id}/withdrawal")
    ResponseEntity<?> withdraw(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.WITHDRAW, form, caller, request);
    }
}
