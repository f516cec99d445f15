package cn.gongbang.cases.write.retirement;

import cn.gongbang.cases.events.WorkerRetired;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.ChangeForm;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.cases.write.PersonReference;
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

/** R-DYN-1: takes the news that somebody retired, the holder unless another person is named. */
@RestController
class RetirementEndpoint implements WrittenChange {
    private final ChangeRequests changes;

    RetirementEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(@Nullable String effectiveOn, @Nullable String person) implements ChangeForm {
        @Override
        public RecordRetirement read(Checks checks, LocalDate today) {
            return new RecordRetirement(
                    checks.requiredDate("/effectiveOn", effectiveOn),
                    person == null ? PersonReference.HOLDER : checks.text("/person", person, PersonReference.LONGEST));
        }
    }

    @Override
    public Class<WorkerRetired> fact() {
        return WorkerRetired.class;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @PostMapping("/api/cases/{id}/retirement")
    ResponseEntity<?> retire(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE, form, caller, request);
    }
}
