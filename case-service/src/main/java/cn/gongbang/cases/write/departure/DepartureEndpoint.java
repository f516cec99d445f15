package cn.gongbang.cases.write.departure;

import cn.gongbang.cases.events.WorkerLeftJob;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.ChangeForm;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.cases.write.UnionField;
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

/** R-DYN-4: takes the news that the holder left the job. */
@RestController
class DepartureEndpoint implements WrittenChange {
    private final ChangeRequests changes;

    DepartureEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(@Nullable String effectiveOn, @Nullable String receivingUnion) implements ChangeForm {
        @Override
        public RecordDeparture read(Checks checks, LocalDate today) {
            return new RecordDeparture(
                    checks.requiredDate("/effectiveOn", effectiveOn),
                    UnionField.read("/receivingUnion", receivingUnion, checks));
        }
    }

    @Override
    public Class<WorkerLeftJob> fact() {
        return WorkerLeftJob.class;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @PostMapping("/api/cases/{id}/departure")
    ResponseEntity<?> record(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE, form, caller, request);
    }
}
