package cn.gongbang.cases.write.corrections;

import cn.gongbang.cases.events.CaseClosed;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.events.ChangeCorrected;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.cases.write.WrittenApplication;
import cn.gongbang.cases.write.WrittenChange;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.problems.RequestParts;
import cn.gongbang.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * R-DYN-7: takes corrections of the application, of a change or of the closing. The replacement is written as the wrong
 * thing itself was; without one, a change or a closing never happened.
 */
@RestController
class CorrectionsEndpoint {
    private static final String REPLACEMENT = "/replacement";
    private static final int LONGEST_REASON = 500;
    private final ChangeRequests changes;
    private final CaseHistories histories;
    private final List<WrittenChange> kinds;
    private final WrittenApplication application;
    private final RequestParts parts;

    CorrectionsEndpoint(
            ChangeRequests changes,
            CaseHistories histories,
            List<WrittenChange> kinds,
            WrittenApplication application,
            RequestParts parts) {
        this.changes = changes;
        this.histories = histories;
        this.kinds = kinds;
        this.application = application;
        this.parts = parts;
    }

    record Body(
            @Nullable Long corrects,
            @Nullable String reason,
            @Nullable JsonNode replacement) {}

    @PostMapping("/api/cases/{id}/corrections")
    ResponseEntity<?> correct(
            @PathVariable String id, @RequestBody Body body, Caller caller, HttpServletRequest request) {
        return changes.take(
                id,
                CaseRights.CHANGE,
                body,
                (checks, today) -> read(body, event(id, body.corrects()), checks, today),
                caller,
                request);
    }

    private CaseChange read(Body body, @Nullable CaseEvent wrong, Checks checks, LocalDate today) {
        String reason = checks.text("/reason", body.reason(), LONGEST_REASON);
        JsonNode written = body.replacement() == null || body.replacement().isNull() ? null : body.replacement();
        long corrects = body.corrects() == null ? -1 : body.corrects();
        if (wrong instanceof CaseOpened) {
            checks.require(written != null, REPLACEMENT, "REQUIRED", "problem.field.required");
            return written == null
                    ? new CorrectChange(corrects, null, reason)
                    : application.corrected(written, REPLACEMENT, reason, checks, today);
        }
        if (wrong instanceof CaseClosed) {
            checks.require(written == null, REPLACEMENT, "R-DYN-7", "cases.closingHasNoReplacement");
            return new RevokeClosing(corrects, reason);
        }
        return new CorrectChange(corrects, written == null ? null : replacement(written, wrong, checks, today), reason);
    }

    private @Nullable CaseChange replacement(
            JsonNode written, @Nullable CaseEvent wrong, Checks checks, LocalDate today) {
        CaseEvent kind = wrong instanceof ChangeCorrected earlier ? earlier.replacement() : wrong;
        for (WrittenChange known : kinds) {
            if (known.fact().isInstance(kind)) {
                Checks part = new Checks();
                CaseChange right =
                        parts.read(written, known.form(), REPLACEMENT).read(part, today);
                checks.include(REPLACEMENT, part);
                return right;
            }
        }
        checks.require(false, "/corrects", "R-DYN-7", "cases.nothingToCorrect");
        return null;
    }

    private @Nullable CaseEvent event(String caseId, @Nullable Long sequence) {
        return histories.events(caseId).stream()
                .filter(message -> sequence != null && message.getSequenceNumber() == sequence)
                .map(message -> (CaseEvent) message.getPayload())
                .findFirst()
                .orElse(null);
    }
}
