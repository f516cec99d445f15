package cn.gongbang.cases.registry;

import cn.gongbang.cases.registry.RegistryCommands.SetUnions;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.web.Writes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
        caller.require(Role.ADMIN);
        UnionTree tree = UnionTreeRules.read(forms);
        long version = commands.<Long>send(
                new SetUnions(tree, writes.stamp(caller, request, forms), Writes.expectedVersion(request)));
        return Writes.answer(version, tree.unions());
    }

    @GetMapping("/api/unions")
    ResponseEntity<List<UnionTree.Node>> get(Caller caller) {
        long version = registry.versionOfUnions();
        return Writes.answer(version, registry.unions().unions());
    }
}
