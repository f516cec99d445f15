package cn.gongbang.cases.write.members;

import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.read.CaseAnswers;
import cn.gongbang.cases.write.CaseWrites;
import cn.gongbang.cases.write.PersonForm;
import cn.gongbang.contracts.codes.RemovalReason;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.platform.web.Writes;
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
    private final CaseWrites cases;
    private final Writes writes;
    private final CaseAnswers answers;

    MembersEndpoint(CaseWrites cases, Writes writes, CaseAnswers answers) {
        this.cases = cases;
        this.writes = writes;
        this.answers = answers;
    }

    record Joining(@Nullable String effectiveOn, @Nullable PersonForm member) {}

    record Leaving(@Nullable String effectiveOn, @Nullable String reason) {}

    @PostMapping("/api/cases/{id}/members")
    ResponseEntity<?> add(
            @PathVariable String id, @RequestBody Joining form, Caller caller, HttpServletRequest request) {
        Stamp stamp = writes.stamp(caller, request, form);
        Checks checks = new Checks();
        LocalDate on = checks.requiredDate("/effectiveOn", form.effectiveOn());
        PersonForm written = form.member() == null ? NOBODY : form.member();
        LocalDate today = LocalDate.ofInstant(stamp.recordedAt(), DomainTime.ZONE);
        Person member = written.read("", "/member", today, checks);
        checks.orThrow();
        return answers.changed(
                cases.change(caller, new AddMember(id, on, member, Writes.expectedVersion(request), stamp)));
    }

    @PostMapping("/api/cases/{id}/members/{memberId}/removal")
    ResponseEntity<?> remove(
            @PathVariable String id,
            @PathVariable String memberId,
            @RequestBody Leaving form,
            Caller caller,
            HttpServletRequest request) {
        Stamp stamp = writes.stamp(caller, request, form);
        Checks checks = new Checks();
        LocalDate on = checks.requiredDate("/effectiveOn", form.effectiveOn());
        RemovalReason reason = checks.requiredCode("/reason", form.reason(), RemovalReason.class);
        checks.orThrow();
        return answers.changed(cases.change(
                caller, new RemoveMember(id, on, memberId, reason, Writes.expectedVersion(request), stamp)));
    }
}
