package cn.gongbang.cases.write.reassessment;

import cn.gongbang.cases.assessment.Assessor;
import cn.gongbang.cases.assessment.NoStandard;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.read.AffectedCases;
import cn.gongbang.cases.registry.Registry;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.reassessment.AffectedReassessment.Order;
import cn.gongbang.cases.write.reassessment.AffectedReassessment.Result;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.platform.listening.CaughtUp;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.platform.web.Page;
import cn.gongbang.platform.web.Writes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-ELIG-9: takes the district's order to re-assess the cases a new subsistence standard affects. */
@RestController
class AffectedReassessmentEndpoint {
    private static final int MOST = 1000;
    private static final int LONGEST_ID = 100;
    private final AffectedCases affected;
    private final AffectedReassessment reassessment;
    private final Registry registry;
    private final Writes writes;

    AffectedReassessmentEndpoint(
            AffectedCases affected, AffectedReassessment reassessment, Registry registry, Writes writes) {
        this.affected = affected;
        this.reassessment = reassessment;
        this.registry = registry;
        this.writes = writes;
    }

    /**
     * @param cases those meant; absent: the affected ones, at most a thousand at a time
     * @param effectiveOn today when absent
     */
    record Form(
            @Nullable List<@Nullable String> cases,
            @Nullable String effectiveOn) {
        Set<String> readCases(Checks checks) {
            List<@Nullable String> written = cases == null ? List.of() : cases;
            checks.require(written.size() <= MOST, "/cases", "TOO_MANY", "cases.affected.tooMany");
            Set<String> ids = new LinkedHashSet<>();
            for (int i = 0; i < Math.min(written.size(), MOST); i++) {
                ids.add(checks.text("/cases/" + i, written.get(i), LONGEST_ID));
            }
            return ids;
        }

        LocalDate readDate(PolicyVersion newest, LocalDate today, Checks checks) {
            LocalDate written = checks.date("/effectiveOn", effectiveOn);
            LocalDate on = written == null ? today : written;
            checks.require(!on.isAfter(today), "/effectiveOn", "R-DYN-1", "cases.future");
            checks.require(
                    on.isAfter(today) || sameStandard(newest, on, today),
                    "/effectiveOn",
                    "R-ELIG-9",
                    "cases.affected.date");
            return on;
        }

        private static boolean sameStandard(PolicyVersion newest, LocalDate on, LocalDate today) {
            try {
                return Assessor.standard(newest, on).equals(Assessor.standard(newest, today));
            } catch (NoStandard none) {
                return false;
            }
        }
    }

    /**
     * @param standard what the cases are assessed by, yuan per person and month
     * @param remaining how many the index named beyond those taken; ask again for them
     */
    record Answer(String policy, int version, Money standard, List<Result> results, long remaining) {}

    @PostMapping("/api/policies/{id}/affected/reassessment")
    @CaughtUp(AffectedCases.FEED)
    Answer reassess(@PathVariable String id, @RequestBody Form form, Caller caller, HttpServletRequest request) {
        CaseRights.CHANGE_OFFICIALLY.requireRole(caller);
        PolicyVersion newest = registry.policy(id).orElseThrow(() -> Refusal.unknown("registry.policy"));
        Stamp stamp = writes.stamp(caller, request, form);
        LocalDate today = LocalDate.ofInstant(stamp.recordedAt(), DomainTime.ZONE);
        Checks checks = new Checks();
        Set<String> named = form.readCases(checks);
        LocalDate on = form.readDate(newest, today, checks);
        checks.orThrow();
        Page<AffectedCases.Item> found = form.cases() == null
                ? affected.find(newest, today, 0, MOST, caller)
                : new Page<>(List.of(), 0, MOST, 0);
        List<String> ids = form.cases() == null
                ? found.items().stream().map(AffectedCases.Item::caseId).toList()
                : List.copyOf(named);
        return new Answer(
                id,
                newest.version(),
                Assessor.standard(newest, today).amount(),
                reassessment.reassess(ids, new Order(newest, today, on, stamp), caller),
                Math.max(0, found.total() - MOST));
    }
}
