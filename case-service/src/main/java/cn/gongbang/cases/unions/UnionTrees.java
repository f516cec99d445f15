package cn.gongbang.cases.unions;

import cn.gongbang.contracts.codes.TransferReason;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tree of unions over time, oldest version first. */
public record UnionTrees(List<Version> versions) {
    public static final UnionTrees NONE = new UnionTrees(List.of());
    private static final UnionTree EMPTY = new UnionTree(List.of());

    /** A tree and when it was set. */
    public record Version(UnionTree tree, Instant recordedAt) {}

    /**
     * A union that is gone hands over what it holds.
     *
     * @param to who holds it in the tree that no longer had the union
     * @param since when that tree was set
     */
    public record Handover(UnionCode from, UnionTree.Node to, TransferReason reason, Instant since) {}

    public UnionTrees and(UnionTree tree, Instant recordedAt) {
        List<Version> more = new ArrayList<>(versions);
        more.add(new Version(tree, recordedAt));
        return new UnionTrees(List.copyOf(more));
    }

    /** The newest tree; empty before the first was set. */
    public UnionTree newest() {
        return versions.isEmpty() ? EMPTY : versions.getLast().tree();
    }

    /** What a version changed; the first one opened all its unions. */
    public TreeChange change(int version) {
        return TreeChange.between(
                version == 0 ? EMPTY : versions.get(version - 1).tree(),
                versions.get(version).tree());
    }

    /** Where a union of an earlier tree goes that the newest one no longer has; empty for any other code. */
    public Optional<Handover> handoverOf(UnionCode code) {
        int last = lastWith(code);
        if (last < 0 || last == versions.size() - 1) {
            return Optional.empty();
        }
        Version next = versions.get(last + 1);
        TreeChange change = change(last + 1);
        TransferReason reason =
                change.movedTo(code).isPresent() ? TransferReason.UNION_MOVED : TransferReason.UNION_DISSOLVED;
        return find(next.tree(), change.successorOf(code))
                .map(heir -> new Handover(code, heir, reason, next.recordedAt()));
    }

    /** The present code of the union that left the given code by moving; empty when no union did, or it is gone. */
    public Optional<UnionCode> presentCodeOf(UnionCode left) {
        Optional<Handover> next = handoverOf(left).filter(handover -> handover.reason() == TransferReason.UNION_MOVED);
        return next.flatMap(handover -> {
            UnionCode code = handover.to().code();
            return find(newest(), code).isPresent() ? Optional.of(code) : presentCodeOf(code);
        });
    }

    /** Whether the union that had this code last left it by moving. */
    public boolean leftByMoving(UnionCode code) {
        return handoverOf(code)
                .filter(handover -> handover.reason() == TransferReason.UNION_MOVED)
                .isPresent();
    }

    public static Optional<UnionTree.Node> find(UnionTree tree, UnionCode code) {
        return tree.unions().stream().filter(node -> node.code().equals(code)).findFirst();
    }

    private int lastWith(UnionCode code) {
        int last = versions.size() - 1;
        while (last >= 0 && find(versions.get(last).tree(), code).isEmpty()) {
            last--;
        }
        return last;
    }
}
