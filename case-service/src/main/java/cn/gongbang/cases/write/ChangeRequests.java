package cn.gongbang.cases.write;

import cn.gongbang.cases.read.CaseAnswers;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.access.Readings;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.security.Right;
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

    /** @throws Refusal as {@link #take(String, Right, Object, ChangeForm, Caller, HttpServletRequest)} does */
    public ResponseEntity<?> take(
            String caseId, Right right, ChangeForm body, Caller caller, HttpServletRequest request) {
        return take(caseId, right, body, body, caller, request);
    }

    /**
     * @param right what is asked for, whatever the body says; the body is not looked at for who has it not
     * @param content the body, which tells a retry from another request
     * @param form how it is read
     * @throws Refusal 403, 404, 422 naming every field that is wrong, or what {@link CaseWrites#change} refuses
     */
    public ResponseEntity<?> take(
            String caseId, Right right, Object content, ChangeForm form, Caller caller, HttpServletRequest request) {
        Reading reading = readings.of(caller, request);
        Stamp stamp = writes.stamp(caller, request, content);
        CaseState state = cases.open(caseId, right, caller, stamp);
        Checks checks = new Checks();
        CaseChange change = form.read(checks, LocalDate.ofInstant(stamp.recordedAt(), DomainTime.ZONE));
        checks.orThrow();
        return answers.changed(
                cases.change(caller, state, new ChangeCase(caseId, change, Writes.expectedVersion(request), stamp)),
                reading);
    }

    /** Reads the wish to merge two cases; what is wrong with it is noted. */
    @FunctionalInterface
    public interface MergeReading {
        MergeCases read(Checks checks, Stamp stamp);
    }

    /** @throws Refusal 403, 404, 422 naming every field that is wrong, or what {@link CaseWrites#merge} refuses */
    public ResponseEntity<?> merge(
            String caseId, Object form, MergeReading reading, Caller caller, HttpServletRequest request) {
        Reading after = readings.of(caller, request);
        Stamp stamp = writes.stamp(caller, request, form);
        CaseState leaving = cases.open(caseId, CaseRights.CHANGE, caller, stamp);
        Checks checks = new Checks();
        MergeCases wish = reading.read(checks, stamp);
        checks.orThrow();
        return answers.changed(cases.merge(caller, leaving, wish), after);
    }
}
