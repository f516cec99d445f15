package cn.gongbang.cases.read;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.assessment.TraceSentences;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.registry.Registry;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.access.Sight;
import cn.gongbang.platform.security.Caller;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A case now or as it was known at an instant, and the explanation of its assessment (R-ELIG-10). */
@RestController
class CaseEndpoint {
    private final CaseHistories histories;
    private final Registry registry;
    private final CaseAnswers answers;

    CaseEndpoint(CaseHistories histories, Registry registry, CaseAnswers answers) {
        this.histories = histories;
        this.registry = registry;
        this.answers = answers;
    }

    /** @param asOf an ISO instant with offset, inclusive */
    @GetMapping("/api/cases/{id}")
    ResponseEntity<CaseView> get(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            Caller caller,
            Reading reading) {
        Seen seen = read(id, asOf, caller, reading);
        return answers.found(seen.state(), seen.sight());
    }

    @GetMapping("/api/cases/{id}/assessment")
    ResponseEntity<AssessmentExplanation> assessment(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            Caller caller,
            Reading reading,
            Locale locale) {
        Seen seen = read(id, asOf, caller, reading);
        CaseState state = seen.state();
        LineTeller teller = new LineTeller(state, new TraceSentences(locale), seen.sight());
        return ResponseEntity.ok()
                .eTag(String.valueOf(state.journal().version()))
                .body(AssessmentExplanation.of(state, policyOf(state.assessment()), teller));
    }

    private Policy policyOf(Assessment assessment) {
        return registry.policyVersions(assessment.policyId()).stream()
                .filter(version -> version.version() == assessment.policyVersion())
                .map(PolicyVersion::policy)
                .findFirst()
                .orElseThrow();
    }

    /** A case as it is or was, and how its reader sees it now. */
    private record Seen(CaseState state, Sight sight) {}

    private Seen read(String id, @Nullable String asOf, Caller caller, Reading reading) {
        CaseState now = histories.require(id, CaseRights.READ, caller);
        return new Seen(
                asOf == null ? now : histories.asOf(id, InstantParameter.read("asOf", asOf)),
                reading.of(Purpose.CASE, id, now.union()));
    }
}
