package cn.gongbang.cases.write.death;

import cn.gongbang.cases.read.CaseAnswers;
import cn.gongbang.cases.write.CaseWrites;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.web.Writes;
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
class DeathEndpoint {
    private static final int LONGEST_REFERENCE = 40;
    private final CaseWrites cases;
    private final Writes writes;
    private final CaseAnswers answers;

    DeathEndpoint(CaseWrites cases, Writes writes, CaseAnswers answers) {
        this.cases = cases;
        this.writes = writes;
        this.answers = answers;
    }

    record Form(
            @Nullable String effectiveOn,
            @Nullable String person,
            @Nullable String newHolder) {}

    @PostMapping("/api/cases/{id}/death")
    ResponseEntity<?> record(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        Stamp stamp = writes.stamp(caller, request, form);
        Checks checks = new Checks();
        LocalDate on = checks.requiredDate("/effectiveOn", form.effectiveOn());
        String person = checks.text("/person", form.person(), LONGEST_REFERENCE);
        checks.orThrow();
        return answers.changed(cases.change(
                caller, new RecordDeath(id, on, person, form.newHolder(), Writes.expectedVersion(request), stamp)));
    }
}
