package cn.gongbang.cases.write.members;

import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.cases.write.PersonForm;
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

/** R-DYN-1: people join and leave a family. */
@RestController
class MembersEndpoint {
    private static final PersonForm NOBODY = new PersonForm(null, null, null, null, null, null, null, null, null, null);
    private final ChangeRequests changes;

    MembersEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Joining(@Nullable String effectiveOn, @Nullable PersonForm member) {
        AddMember read(Checks checks, LocalDate today) {
            PersonForm written = member == null ? NOBODY : member;
            return new AddMember(
                    checks.requiredDate("/effectiveOn", effectiveOn), written.read("", "/member", today, checks));
        }
    }

    record Leaving(@Nullable String effectiveOn, @Nullable String reason) {
        RemoveMember read(String memberId, Checks checks) {
            return new RemoveMember(
                    checks.requiredDate("/effectiveOn", effectiveOn),
                    memberId,
                    checks.requiredCode("/reason", reason, RemovalReason.class));
        }
    }

    @PostMapping("/api/cases/{id}/members")
    ResponseEntity<?> add(
            @PathVariable String id, @RequestBody Joining form, Caller caller, HttpServletRequest request) {
        return changes.take(id, form, form::read, caller, request);
    }

    @PostMapping("/api/cases/{id}/members/{memberId}/removal")
    ResponseEntity<?> remove(
            @PathVariable String id,
            @PathVariable String memberId,
            @RequestBody Leaving form,
            Caller caller,
            HttpServletRequest request) {
        return changes.take(id, form, (checks, today) -> form.read(memberId, checks), caller, request);
    }
}
