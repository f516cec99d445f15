package cn.gongbang.cases.write.members;

import cn.gongbang.cases.events.MemberAdded;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.ChangeForm;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.cases.write.PersonForm;
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

/** R-DYN-1: people join a family. */
@RestController
class JoiningEndpoint implements WrittenChange {
    private static final PersonForm NOBODY = new PersonForm(null, null, null, null, null, null, null, null, null, null);
    private final ChangeRequests changes;

    JoiningEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(@Nullable String effectiveOn, @Nullable PersonForm member) implements ChangeForm {
        @Override
        public AddMember read(Checks checks, LocalDate today) {
            PersonForm written = member == null ? NOBODY : member;
            return new AddMember(
                    checks.requiredDate("/effectiveOn", effectiveOn), written.read("", "/member", today, checks));
        }
    }

    @Override
    public Class<MemberAdded> fact() {
        return MemberAdded.class;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @PostMapping("/api/cases/{id}/members")
    ResponseEntity<?> add(@PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE, form, caller, request);
    }
}
