package cn.gongbang.cases.write.reassessment;

import cn.gongbang.cases.events.OfficiallyReassessed;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.ChangeForm;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.cases.write.Reassess;
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

/** R-DYN-3: takes the district's order to assess a case anew. */
@RestController
class ReassessmentEndpoint implements WrittenChange {
    private final ChangeRequests changes;

    ReassessmentEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(@Nullable String effectiveOn) implements ChangeForm {
        @Override
        public Reassess read(Checks checks, LocalDate today) {
            return new Reassess(checks.requiredDate("/effectiveOn", effectiveOn));
        }
    }

    @Override
    public Class<OfficiallyReassessed> fact() {
        return OfficiallyReassessed.class;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @PostMapping("/api/cases/{id}/reassessment")
    ResponseEntity<?> reassess(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE_OFFICIALLY, form, caller, request);
    }
}
