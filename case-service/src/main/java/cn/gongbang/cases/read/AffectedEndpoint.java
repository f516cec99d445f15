package cn.gongbang.cases.read;

import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.registry.Registry;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.platform.listening.CaughtUp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.platform.web.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** R-ELIG-9: which recognized cases a newly published subsistence standard affects, and how. */
@RestController
class AffectedEndpoint {
    private final AffectedCases affected;
    private final Registry registry;
    private final Clock clock;

    AffectedEndpoint(AffectedCases affected, Registry registry, Clock clock) {
        this.affected = affected;
        this.registry = registry;
        this.clock = clock;
    }

    @GetMapping("/api/policies/{id}/affected")
    @CaughtUp(AffectedCases.FEED)
    Page<AffectedCases.Item> affected(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Caller caller) {
        CaseRights.INSPECT.requireRole(caller);
        PolicyVersion newest = registry.policy(id).orElseThrow(() -> Refusal.unknown("registry.policy"));
        return affected.find(newest, LocalDate.ofInstant(clock.instant(), DomainTime.ZONE), page, size, caller);
    }
}
