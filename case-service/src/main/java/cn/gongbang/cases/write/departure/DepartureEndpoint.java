package cn.gongbang.cases.write.departure;

import cn.gongbang.cases.read.CaseAnswers;
import cn.gongbang.cases.write.CaseWrites;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
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

/** R-DYN-4: takes the news that the holder left the job. */
@RestController
class DepartureEndpoint {
    private static final UnionCode UNREAD = new UnionCode("unread");
    private final CaseWrites cases;
    private final Writes writes;
    private final CaseAnswers answers;

    DepartureEndpoint(CaseWrites cases, Writes writes, CaseAnswers answers) {
        this.cases = cases;
        this.writes = writes;
        this.answers = answers;
    }

    record Form(@Nullable String effectiveOn, @Nullable String receivingUnion) {}

    @PostMapping("/api/cases/{id}/departure")
    ResponseEntity<?> record(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        Stamp stamp = writes.stamp(caller, request, form);
        Checks checks = new Checks();
        LocalDate on = checks.requiredDate("/effectiveOn", form.effectiveOn());
        UnionCode receiving = checks.required(
                "/receivingUnion", form.receivingUnion(), UnionCode::new, UNREAD, "UNKNOWN", "cases.union");
        checks.orThrow();
        return answers.changed(
                cases.change(caller, new RecordDeparture(id, on, receiving, Writes.expectedVersion(request), stamp)));
    }
}
