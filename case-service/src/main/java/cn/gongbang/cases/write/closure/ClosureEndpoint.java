package cn.gongbang.cases.write.closure;

import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.ChangeForm;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.cases.write.MergeCases;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.web.Writes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-DYN-8: closes a case; with {@code MERGED} its family joins another case in the same moment. */
@RestController
class ClosureEndpoint {
    private static final int LONGEST_ID = 40;
    private final ChangeRequests changes;

    ClosureEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    /** @param relations how people of the closed case stand to the other one's holder, by member id */
    record Form(
            @Nullable String effectiveOn,
            @Nullable String reason,
            @Nullable Boolean causeRemoved,
            @Nullable String into,
            @Nullable Map<String, @Nullable String> relations)
            implements ChangeForm {
        @Override
        public CloseCase read(Checks checks, LocalDate today) {
            return new CloseCase(
                    checks.requiredDate("/effectiveOn", effectiveOn),
                    checks.requiredCode("/reason", reason, ClosingReason.class),
                    Boolean.TRUE.equals(causeRemoved));
        }

        boolean merges() {
            return ClosingReason.MERGED.name().equals(reason);
        }

        MergeCases merging(String caseId, Checks checks, @Nullable Long expectedVersion, Stamp stamp) {
            Map<String, Relation> told = new TreeMap<>();
            if (relations != null) {
                relations.forEach((member, relation) ->
                        told.put(member, checks.requiredCode("/relations/" + member, relation, Relation.class)));
            }
            String other = checks.text("/into", into, LONGEST_ID);
            checks.require(!other.equals(caseId), "/into", "R-DYN-8", "cases.mergeWithItself");
            return new MergeCases(
                    caseId, other, checks.requiredDate("/effectiveOn", effectiveOn), told, expectedVersion, stamp);
        }
    }

    /** @throws Refusal 409 R-DYN-3, R-DUP or what the change of a case refuses */
    @PostMapping("/api/cases/{id}/closure")
    ResponseEntity<?> close(
            @PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        return form.merges()
                ? changes.merge(
                        id,
                        form,
                        (checks, stamp) -> form.merging(id, checks, Writes.expectedVersion(request), stamp),
                        caller,
                        request)
                : changes.take(id, CaseRights.CHANGE, form, caller, request);
    }
}
