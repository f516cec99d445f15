package cn.gongbang.cases.write.death;

import cn.gongbang.cases.events.PersonDied;
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

/** R-DYN-5: takes the death of the holder or of a member. */
@RestController
class DeathEndpoint implements WrittenChange {
    private final ChangeRequests changes;

    DeathEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Form(
            @Nullable String effectiveOn,
            @Nullable String person,
            @Nullable String newHolder) implements ChangeForm {
        @Override
        public RecordDeath read(Checks checks, LocalDate today) {
            return new RecordDeath(
                    checks.requiredDate("/effectiveOn", effectiveOn),
                    checks.text("/person", person, PersonReference.LONGEST),
                    newHolder);
        }
    }

    @Override
    public Class<PersonDied> fact() {
        return PersonDied.class;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @PostMapping("/api/cases/{id}/death")
    ResponseEntity<?> record(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE, form, caller, request);
    }
}
