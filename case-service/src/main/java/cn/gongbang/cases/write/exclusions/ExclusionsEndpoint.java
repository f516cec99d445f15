package cn.gongbang.cases.write.exclusions;

import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.ChangeRequests;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-ELIG-6: takes what officers find against recognition, and the district's decision on it. */
@RestController
class ExclusionsEndpoint {
    private static final int LONGEST = 2000;
    private static final int LONGEST_ID = 100;
    private static final int MOST_FILES = 50;
    private final ChangeRequests changes;

    ExclusionsEndpoint(ChangeRequests changes) {
        this.changes = changes;
    }

    record Found(
            @Nullable String exclusion,
            @Nullable String foundOn,
            @Nullable String evidence,
            @Nullable List<@Nullable String> files) {
        RecordExclusion read(Checks checks) {
            return new RecordExclusion(
                    checks.requiredCode("/exclusion", exclusion, Exclusion.class),
                    checks.requiredDate("/foundOn", foundOn),
                    checks.text("/evidence", evidence, LONGEST),
                    readFiles(checks));
        }

        private List<String> readFiles(Checks checks) {
            List<@Nullable String> written = files == null ? List.of() : files;
            checks.require(written.size() <= MOST_FILES, "/files", "TOO_MANY", "cases.exclusion.tooManyFiles");
            List<String> read = new ArrayList<>();
            for (int i = 0; i < Math.min(written.size(), MOST_FILES); i++) {
                read.add(checks.text("/files/" + i, written.get(i), LONGEST_ID));
            }
            return List.copyOf(read);
        }
    }

    record Decision(@Nullable String outcome, @Nullable String reason) {
        DecideExclusion read(String findings, Checks checks) {
            ExclusionOutcome read = checks.requiredCode("/outcome", outcome, ExclusionOutcome.class);
            checks.require(read != ExclusionOutcome.SUPERSEDED, "/outcome", "CODE", "problem.field.code");
            return new DecideExclusion(findings, read, checks.text("/reason", reason, LONGEST));
        }
    }

    @PostMapping("/api/cases/{id}/exclusions")
    ResponseEntity<?> find(
            @PathVariable String id, @RequestBody Found form, Caller caller, HttpServletRequest request) {
        return changes.take(id, CaseRights.CHANGE, form, (checks, today) -> form.read(checks), caller, request);
    }

    /** @param findings the id of a finding, or the code of an exclusion for all its findings */
    @PostMapping("/api/cases/{id}/exclusions/{findings}/decision")
    ResponseEntity<?> decide(
            @PathVariable String id,
            @PathVariable String findings,
            @RequestBody Decision form,
            Caller caller,
            HttpServletRequest request) {
        return changes.take(
                id,
                CaseRights.CHANGE_OFFICIALLY,
                form,
                (checks, today) -> form.read(findings, checks),
                caller,
                request);
    }
}
