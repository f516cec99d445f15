package cn.gongbang.cases.write;

import cn.gongbang.cases.read.CaseAnswers;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.access.Readings;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.platform.web.Writes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How every request for a change of a case is taken: read, checked, carried out and answered with the case after it. */
@Component
public class ChangeRequests {
    private final CaseWrites cases;
    private final Writes writes;
    private final CaseAnswers answers;
    private final Readings readings;

    ChangeRequests(CaseWrites cases, Writes writes, CaseAnswers answers, Readings readings) {
        this.cases = cases;
        this.writes = writes;
        this.answers = answers;
        this.readings = readings;
    }

    /** @throws Refusal 422 naming every field that is wrong, or what {@link CaseWrites#change} refuses */
    public ResponseEntity<?> take(String caseId, ChangeForm body, Caller caller, HttpServletRequest request) {
        return take(caseId, body, body, caller, request);
    }

    /**
     * @param content the body, which tells a retry from another request
     * @param form how it is read
     * @throws Refusal 422 naming every field that is wrong, or what {@link CaseWrites#change} refuses
     */
    public ResponseEntity<?> take(
            String caseId, Object content, ChangeForm form, Caller caller, HttpServletRequest request) {
        Reading reading = readings.of(caller, request);
        Stamp stamp = writes.stamp(caller, request, content);
        Checks checks = new Checks();
        CaseChange change = form.read(checks, LocalDate.ofInstant(stamp.recordedAt(), DomainTime.ZONE));
        checks.orThrow();
        return answers.changed(
                cases.change(caller, new ChangeCase(caseId, change, Writes.expectedVersion(request), stamp)), reading);
    }

    /** Reads the wish to merge two cases; what is wrong with it is noted. */
    @FunctionalInterface
    public interface MergeReading {
        MergeCases read(Checks checks, Stamp stamp);
    }

    /** @throws Refusal 422 naming every field that is wrong, or what {@link CaseWrites#merge} refuses */
    public ResponseEntity<?> merge(Object form, MergeReading reading, Caller caller, HttpServletRequest request) {
        Reading after = readings.of(caller, request);
        Checks checks = new Checks();
        MergeCases wish = reading.read(checks, writes.stamp(caller, request, form));
        checks.orThrow();
        return answers.changed(cases.merge(caller, wish), after);
    }
}
