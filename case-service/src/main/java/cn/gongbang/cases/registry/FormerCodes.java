package cn.gongbang.cases.registry;

import cn.gongbang.cases.unions.UnionTrees;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Checks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A union that moves says under which code it was known. A code left by moving stays that union's own: only it may come
 * back to it, so that whatever still names the code never means another union.
 */
final class FormerCodes {
    private static final String RULE = "UNIONS";

    private FormerCodes() {}

    /** @throws cn.gongbang.platform.problems.Refusal 422 naming every former code that cannot be true */
    static void check(UnionTrees trees, UnionTree written) {
        UnionTree before = trees.newest();
        Checks checks = new Checks();
        Set<UnionCode> claimed = new HashSet<>();
        List<UnionTree.Node> nodes = written.unions();
        for (int i = 0; i < nodes.size(); i++) {
            UnionTree.Node node = nodes.get(i);
            UnionCode former = node.formerCode();
            String at = "/" + i + "/formerCode";
            if (former != null && !isKept(node, before)) {
                checks.require(UnionTrees.find(before, former).isPresent(), at, RULE, "registry.formerUnknown");
                checks.require(UnionTrees.find(written, former).isEmpty(), at, RULE, "registry.formerStays");
                checks.require(UnionTrees.find(before, node.code()).isEmpty(), at, RULE, "registry.formerOfKnown");
                checks.require(claimed.add(former), at, RULE, "registry.formerTwice");
            }
            checks.require(!isTaken(node, trees), "/" + i + "/code", RULE, "registry.codeLeft");
        }
        checks.orThrow();
    }

    private static boolean isKept(UnionTree.Node node, UnionTree before) {
        return UnionTrees.find(before, node.code())
                .filter(known -> node.formerCode() != null && node.formerCode().equals(known.formerCode()))
                .isPresent();
    }

    private static boolean isTaken(UnionTree.Node node, UnionTrees trees) {
        return trees.leftByMoving(node.code())
                && trees.presentCodeOf(node.code())
                        .filter(present -> present.equals(node.formerCode()))
                        .isEmpty();
    }
}
