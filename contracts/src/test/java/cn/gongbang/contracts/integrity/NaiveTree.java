package cn.gongbang.contracts.integrity;

import java.util.List;

/** RFC 6962's definition of a root, as it stands there. */
final class NaiveTree {
    private NaiveTree() {}

    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return MerkleTree.empty();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int half = 1;
        while (half * 2 < leaves.size()) {
            half *= 2;
        }
        return MerkleTree.node(root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
    }

    static MerkleTree.Subtrees of(List<Hash> leaves) {
        return (from, to) -> root(leaves.subList((int) from, (int) to));
    }
}
