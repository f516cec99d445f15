package cn.gongbang.cases.write.members;

import cn.gongbang.cases.events.MemberRemoved;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.ChangeForm;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.cases.write.PersonReference;
import cn.gongbang.cases.write.WrittenChange;
import cn.gongbang.contracts.codes.RemovalReason;
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

/** R-DYN-1: people leave a family alive. */
@RestController
class LeavingEndpoint implements WrittenChange {
    private final ChangeRequests changes;

    LeavingEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(
            @Nullable String effectiveOn,
            @Nullable String memberId,
            @Nullable String reason) implements ChangeForm {
        Form about(String member) {
            return new Form(effectiveOn, member, reason);
        }

        @Override
        public RemoveMember read(Checks checks, LocalDate today) {
            return new RemoveMember(
                    checks.requiredDate("/effectiveOn", effectiveOn),
                    checks.text("/memberId", memberId, PersonReference.LONGEST),
                    checks.requiredCode("/reason", reason, RemovalReason.class));
        }
    }

    @Override
    public Class<MemberRemoved> fact() {
        return MemberRemoved.class;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @PostMapping("/api/cases/{id}/members/{memberId}/removal")
    ResponseEntity<?> remove(
            @PathVariable String id,
            @PathVariable String memberId,
            @RequestBody Form form,
            Caller caller,
            HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE, form.about(memberId), caller, request);
    }
}
