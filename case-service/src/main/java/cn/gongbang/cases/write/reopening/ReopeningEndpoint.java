package cn.gongbang.cases.write.reopening;

import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.ChangeForm;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.cases.write.Lines;
import cn.gongbang.cases.write.Reassess;
import cn.gongbang.cases.write.UpdateIncome;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-DYN-3: takes the relapse of a family that had left hardship; without figures those on file are assessed. */
@RestController
class ReopeningEndpoint {
    private final ChangeRequests changes;

    ReopeningEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(
            @Nullable String effectiveOn,
            @Nullable List<Lines.@Nullable Form> incomes,
            @Nullable List<Lines.@Nullable Form> expenses)
            implements ChangeForm {
        @Override
        public ReopenCase read(Checks checks, LocalDate today) {
            LocalDate on = checks.requiredDate("/effectiveOn", effectiveOn);
            boolean onFile = incomes == null && expenses == null;
            return new ReopenCase(
                    on,
                    onFile
                            ? new Reassess(on)
                            : new UpdateIncome(on, Lines.incomes(incomes, checks), Lines.expenses(expenses, checks)));
        }
    }

    @PostMapping("/api/cases/{id}/reopening")
    ResponseEntity<?> reopen(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE, form, caller, request);
    }
}
