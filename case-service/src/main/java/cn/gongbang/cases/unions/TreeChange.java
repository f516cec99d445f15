package cn.gongbang.cases.unions;

import cn.gongbang.cases.unions.UnionChange.UnionDissolved;
import cn.gongbang.cases.unions.UnionChange.UnionMoved;
import cn.gongbang.cases.unions.UnionChange.UnionOpened;
import cn.gongbang.cases.unions.UnionChange.UnionReclassified;
import cn.gongbang.cases.unions.UnionChange.UnionRenamed;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From one tree of unions to the next. A code is a path, so a union that moves has a new one and names its former. */
public final class TreeChange {
    private final Map<UnionCode, UnionTree.Node> before = new TreeMap<>();
    private final Map<UnionCode, UnionTree.Node> after = new TreeMap<>();
    private final Map<UnionCode, UnionCode> moved = new TreeMap<>();

    private TreeChange(UnionTree before, UnionTree after) {
        before.unions().forEach(node -> this.before.put(node.code(), node));
        after.unions().forEach(node -> this.after.put(node.code(), node));
        after.unions().forEach(node -> formerOf(node).ifPresent(former -> moved.put(former.code(), node.code())));
    }

    public static TreeChange between(UnionTree before, UnionTree after) {
        return new TreeChange(before, after);
    }

    /** What happened: first to the unions of the newer tree, then the ends of others, each in order of code. */
    public List<UnionChange> facts() {
        List<UnionChange> facts = new ArrayList<>();
        after.values().forEach(node -> facts.addAll(factsOf(node)));
        before.values().stream()
                .filter(node -> !goesOn(node.code()))
                .map(node -> new UnionDissolved(node.code(), node.name(), node.kind(), heirOf(node)))
                .forEach(facts::add);
        return List.copyOf(facts);
    }

    /** The new code of a union that moved to another one. */
    public Optional<UnionCode> movedTo(UnionCode former) {
        return Optional.ofNullable(moved.get(former));
    }

    /**
     * Who holds in the newer tree what a union of the older one held: itself under its present code, or the nearest union
     * above it that goes on, in the end the district.
     */
    public UnionCode successorOf(UnionCode code) {
        return present(code).orElseGet(() -> heirOf(Objects.requireNonNull(before.get(code))));
    }

    private List<UnionChange> factsOf(UnionTree.Node node) {
        UnionTree.Node known = before.containsKey(node.code())
                ? before.get(node.code())
                : formerOf(node).orElse(null);
        return known == null
                ? List.of(new UnionOpened(node.code(), node.name(), node.kind(), node.parent()))
                : differences(known, node);
    }

    private static List<UnionChange> differences(UnionTree.Node known, UnionTree.Node node) {
        List<UnionChange> facts = new ArrayList<>();
        if (!known.code().equals(node.code()) || !Objects.equals(known.parent(), node.parent())) {
            facts.add(new UnionMoved(node.code(), node.name(), known.code(), known.parent(), node.parent()));
        }
        if (!known.name().equals(node.name())) {
            facts.add(new UnionRenamed(node.code(), known.name(), node.name()));
        }
        if (known.kind() != node.kind()) {
            facts.add(new UnionReclassified(node.code(), node.name(), known.kind(), node.kind()));
        }
        return facts;
    }

    /** The union in the older tree under another code, if it has just moved. */
    private Optional<UnionTree.Node> formerOf(UnionTree.Node node) {
        UnionCode former = node.formerCode();
        return former == null || before.containsKey(node.code()) || after.containsKey(former)
                ? Optional.empty()
                : Optional.ofNullable(before.get(former));
    }

    private boolean goesOn(UnionCode code) {
        return present(code).isPresent();
    }

    private Optional<UnionCode> present(UnionCode code) {
        return after.containsKey(code) ? Optional.of(code) : movedTo(code);
    }

    private UnionCode heirOf(UnionTree.Node dissolved) {
        UnionTree.@Nullable Node above = dissolved;
        while (above != null) {
            UnionCode parent = above.parent();
            Optional<UnionCode> heir = parent == null ? Optional.empty() : present(parent);
            if (heir.isPresent()) {
                return heir.get();
            }
            above = parent == null ? null : before.get(parent);
        }
        return after.values().stream()
                .filter(node -> node.parent() == null)
                .map(UnionTree.Node::code)
                .findFirst()
                .orElse(dissolved.code());
    }
}
