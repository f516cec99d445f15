package cn.gongbang.cases.write.closure;

import cn.gongbang.cases.read.CaseAnswers;
import cn.gongbang.cases.write.CaseWrites;
import cn.gongbang.contracts.codes.ClosingReason;
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

/** R-DYN-8: closes a case. */
@RestController
class ClosureEndpoint {
    private final CaseWrites cases;
    private final Writes writes;
    private final CaseAnswers answers;

    ClosureEndpoint(CaseWrites cases, Writes writes, CaseAnswers answers) {
        this.cases = cases;
        this.writes = writes;
        this.answers = answers;
    }

    record Form(
            @Nullable String effectiveOn,
            @Nullable String reason,
            @Nullable Boolean causeRemoved) {}

    @PostMapping("/api/cases/{id}/closure")
    ResponseEntity<?> close(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        Stamp stamp = writes.stamp(caller, request, form);
        Checks checks = new Checks();
        LocalDate on = checks.requiredDate("/effectiveOn", form.effectiveOn());
        ClosingReason reason = checks.requiredCode("/reason", form.reason(), ClosingReason.class);
        checks.orThrow();
        boolean causeRemoved = Boolean.TRUE.equals(form.causeRemoved());
        return answers.changed(cases.change(
                caller, new CloseCase(id, on, reason, causeRemoved, Writes.expectedVersion(request), stamp)));
    }
}
