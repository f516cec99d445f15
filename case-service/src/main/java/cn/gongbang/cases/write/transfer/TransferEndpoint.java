package cn.gongbang.cases.write.transfer;

import cn.gongbang.cases.events.CaseTransferred;
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

/** R-DYN-1: takes the transfer of a case to another union. */
@RestController
class TransferEndpoint implements WrittenChange {
    private final ChangeRequests changes;

    TransferEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(@Nullable String effectiveOn, @Nullable String receivingUnion) implements ChangeForm {
        @Override
        public TransferCase read(Checks checks, LocalDate today) {
            return new TransferCase(
                    checks.requiredDate("/effectiveOn", effectiveOn),
                    UnionField.read("/receivingUnion", receivingUnion, checks));
        }
    }

    @Override
    public Class<CaseTransferred> fact() {
        return CaseTransferred.class;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @PostMapping("/api/cases/{id}/transfer")
    ResponseEntity<?> transfer(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE, form, caller, request);
    }
}
