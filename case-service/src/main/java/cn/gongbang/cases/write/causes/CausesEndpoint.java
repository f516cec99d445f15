package cn.gongbang.cases.write.causes;

import cn.gongbang.cases.events.CausesChanged;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.CausesForm;
import cn.gongbang.cases.write.ChangeForm;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.cases.write.WrittenChange;
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

/** R-DYN-1: takes new causes of hardship. */
@RestController
class CausesEndpoint implements WrittenChange {
    private final ChangeRequests changes;

    CausesEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(@Nullable String effectiveOn, @Nullable CausesForm causes) implements ChangeForm {
        @Override
        public ChangeCauses read(Checks checks, LocalDate today) {
            return new ChangeCauses(
                    checks.requiredDate("/effectiveOn", effectiveOn), CausesForm.read(causes, "/causes", checks));
        }
    }

    @Override
    public Class<CausesChanged> fact() {
        return CausesChanged.class;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @PostMapping("/api/cases/{id}/causes")
    ResponseEntity<?> change(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE, form, caller, request);
    }
}
