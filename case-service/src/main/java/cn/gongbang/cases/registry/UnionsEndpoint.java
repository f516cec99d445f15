package cn.gongbang.cases.registry;

import cn.gongbang.cases.read.InstantParameter;
import cn.gongbang.cases.registry.RegistryCommands.SetUnions;
import cn.gongbang.cases.registry.RegistryEvent.UnionsSet;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.web.Writes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The union tree, set as a whole. */
@RestController
class UnionsEndpoint {
    private final Registry registry;
    private final Commands commands;
    private final Writes writes;

    UnionsEndpoint(Registry registry, Commands commands, Writes writes) {
        this.registry = registry;
        this.commands = commands;
        this.writes = writes;
    }

    @PutMapping("/api/unions")
    ResponseEntity<List<UnionTree.Node>> set(
            @RequestBody List<UnionTreeRules.Form> forms, Caller caller, HttpServletRequest request) {
        CaseRights.SET_REGISTRY.requireRole(caller);
        UnionTree tree = UnionTreeRules.read(forms);
        long version = commands.<Long>send(
                new SetUnions(tree, writes.stamp(caller, request, forms), Writes.expectedVersion(request)));
        return Writes.answer(version, UnionTreeRules.ordered(tree).unions());
    }

    /** The newest tree, for other services. */
    @GetMapping("/internal/unions")
    List<UnionTree.Node> forServices() {
        return registry.unions().unions();
    }

    /** @param asOf an ISO instant with offset, inclusive; the newest tree without it, none before the first was set */
    @GetMapping("/api/unions")
    ResponseEntity<List<UnionTree.Node>> get(@RequestParam(required = false) @Nullable String asOf, Caller caller) {
        CaseRights.READ_REGISTRY.requireRole(caller);
        if (asOf == null) {
            long version = registry.versionOfUnions();
            return Writes.answer(version, registry.unions().unions());
        }
        Instant until = InstantParameter.read("asOf", asOf);
        List<UnionsSet> known = registry.unionVersions().stream()
                .filter(set -> !set.stamp().recordedAt().isAfter(until))
                .toList();
        return Writes.answer(
                known.size() - 1L,
                known.isEmpty() ? List.of() : known.getLast().tree().unions());
    }
}
