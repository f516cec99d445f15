package cn.gongbang.cases.registry;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.CreditCode;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Checks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** domain.md §1: a tree of unions hangs together: one district, and every other union below a fitting parent. */
final class UnionTreeRules {
    private static final UnionCode UNREAD = new UnionCode("unread");
    private static final int LONGEST_NAME = 100;

    private UnionTreeRules() {}

    /** A union as a request writes it, unread. */
    record Form(
            @Nullable String code,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String parent,
            @Nullable String creditCode,
            @Nullable String formerCode) {}

    /**
     * The unions in the order in which they were written.
     *
     * @throws cn.gongbang.platform.problems.Refusal 422 naming everything that is wrong
     */
    static UnionTree read(List<Form> forms) {
        Checks checks = new Checks();
        List<UnionTree.Node> nodes = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            nodes.add(node(forms.get(i), "/" + i, checks));
        }
        checks.orThrow();
        checkTree(nodes, checks);
        checks.orThrow();
        return new UnionTree(nodes);
    }

    /** The same tree in order of code, so that the order of writing makes no other tree. */
    static UnionTree ordered(UnionTree written) {
        return new UnionTree(written.unions().stream()
                .sorted(Comparator.comparing(UnionTree.Node::code))
                .toList());
    }

    private static UnionTree.Node node(Form form, String at, Checks checks) {
        return new UnionTree.Node(
                checks.required(at + "/code", form.code(), UnionCode::new, UNREAD, "CODE", "registry.unionCode"),
                checks.text(at + "/name", form.name(), LONGEST_NAME),
                checks.requiredCode(at + "/kind", form.kind(), UnionKind.class),
                checks.optional(at + "/parent", form.parent(), UnionCode::new, "CODE", "registry.unionCode"),
                checks.optional(at + "/creditCode", form.creditCode(), CreditCode::of, "R-ID-2", "registry.creditCode"),
                checks.optional(at + "/formerCode", form.formerCode(), UnionCode::new, "CODE", "registry.unionCode"));
    }

    private static void checkTree(List<UnionTree.Node> nodes, Checks checks) {
        Map<UnionCode, UnionKind> kinds = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            UnionTree.Node node = nodes.get(i);
            checks.require(
                    kinds.put(node.code(), node.kind()) == null, "/" + i + "/code", "DUPLICATE", "registry.twice");
        }
        long districts =
                nodes.stream().filter(node -> node.kind() == UnionKind.DISTRICT).count();
        checks.require(districts == 1, "", "UNIONS", "registry.oneDistrict");
        for (int i = 0; i < nodes.size(); i++) {
            UnionTree.Node node = nodes.get(i);
            checks.require(fits(node, kinds), "/" + i + "/parent", "UNIONS", "registry.parent");
        }
    }

    private static boolean fits(UnionTree.Node node, Map<UnionCode, UnionKind> kinds) {
        UnionCode parent = node.parent();
        if (node.kind() == UnionKind.DISTRICT) {
            return parent == null;
        }
        if (parent == null || !node.code().within(parent) || node.code().equals(parent)) {
            return false;
        }
        UnionKind above = kinds.get(parent);
        return node.kind() == UnionKind.GRASSROOTS
                ? above == UnionKind.SUBDISTRICT || above == UnionKind.DISTRICT
                : above == UnionKind.DISTRICT;
    }
}
