package cn.gongbang.cases.registry;

import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.registry.RegistryCommands.PublishPolicy;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.web.Writes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Policy versions: every threshold and deadline as data; other content makes the next version. */
@RestController
class PoliciesEndpoint {
    private final Registry registry;
    private final Commands commands;
    private final Writes writes;

    PoliciesEndpoint(Registry registry, Commands commands, Writes writes) {
        this.registry = registry;
        this.commands = commands;
        this.writes = writes;
    }

    @PutMapping("/api/policies/{id}")
    ResponseEntity<PolicyVersion> publish(
            @PathVariable String id, @RequestBody Policy policy, Caller caller, HttpServletRequest request) {
        CaseRights.SET_REGISTRY.requireRole(caller);
        PolicyRules.check(id, policy);
        long version = commands.<Long>send(
                new PublishPolicy(policy, writes.stamp(caller, request, policy), Writes.expectedVersion(request)));
        return Writes.answer(version, registry.policyVersions(id).get(Math.toIntExact(version)));
    }

    @GetMapping("/api/policies/{id}")
    ResponseEntity<List<PolicyVersion>> versions(@PathVariable String id, Caller caller) {
        CaseRights.READ_REGISTRY.requireRole(caller);
        long version = registry.versionOfPolicy(id);
        List<PolicyVersion> versions = registry.policyVersions(id);
        if (versions.isEmpty()) {
            throw Refusal.unknown("registry.policy");
        }
        return Writes.answer(version, versions);
    }
}
