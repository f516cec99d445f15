package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The tree of unions, in order of code. */
public final class Unions {
    private final Map<UnionCode, UnionTree.Node> byCode = new TreeMap<>();

    public Unions(Collection<UnionTree.Node> nodes) {
        nodes.forEach(node -> byCode.put(node.code(), node));
    }

    public Optional<UnionTree.Node> find(UnionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The union without a parent. */
    public Optional<UnionTree.Node> root() {
        return byCode.values().stream().filter(node -> node.parent() == null).findFirst();
    }

    public List<UnionTree.Node> matching(Predicate<UnionCode> scope) {
        return byCode.values().stream().filter(node -> scope.test(node.code())).toList();
    }

    /** The union's name; its code when the tree no longer has it. */
    public String nameOf(UnionCode code) {
        return find(code).map(UnionTree.Node::name).orElse(code.value());
    }

    /** The subdistrict the union is or belongs to; directly affiliated unions have none. */
    public Optional<UnionTree.Node> subdistrictOf(UnionCode code) {
        return byCode.values().stream()
                .filter(node -> node.kind() == UnionKind.SUBDISTRICT && code.within(node.code()))
                .findFirst();
    }

    /** R-OMIT: grassroots and directly affiliated unions answer every week. */
    public boolean answersWeekly(UnionCode code) {
        return find(code)
                .map(UnionTree.Node::kind)
                .filter(kind -> kind == UnionKind.GRASSROOTS || kind == UnionKind.DIRECT)
                .isPresent();
    }
}
