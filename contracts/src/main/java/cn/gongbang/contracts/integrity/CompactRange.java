package cn.gongbang.contracts.integrity;

import java.util.ArrayList;
import java.util.List;

/** The roots of the complete subtrees a growing tree consists of: all that is needed to append and to tell the root. */
public final class CompactRange {
    private final List<Hash> complete = new ArrayList<>();
    private long size;

    public void append(Hash leaf) {
        Hash hash = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = MerkleTree.node(complete.removeLast(), hash);
        }
        complete.add(hash);
        size++;
    }

    /** Leaves so far. */
    public long size() {
        return size;
    }

    public Hash root() {
        if (complete.isEmpty()) {
            return MerkleTree.empty();
        }
        Hash root = complete.getLast();
        for (Hash left : complete.reversed().subList(1, complete.size())) {
            root = MerkleTree.node(left, root);
        }
        return root;
    }

    /** The root over some leaves, at least one. */
    public static Hash over(List<Hash> leaves) {
        CompactRange range = new CompactRange();
        leaves.forEach(range::append);
        return range.root();
    }
}
