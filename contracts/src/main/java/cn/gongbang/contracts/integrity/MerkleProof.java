package cn.gongbang.contracts.integrity;

import java.util.Iterator;
import java.util.List;

/** Checks proofs against roots (RFC 9162, sections 2.1.3.2 and 2.1.4.2; the same trees as RFC 6962). */
public final class MerkleProof {
    private MerkleProof() {}

    /** Whether the leaf stands at the index of the tree of that size and root. */
    public static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = MerkleTree.node(beside, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = MerkleTree.node(hash, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the first tree is the beginning of the second. */
    public static boolean extend(long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> path) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        Iterator<Hash> hashes = path.iterator();
        long node = first - 1;
        long last = second - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        if (node != 0 && !hashes.hasNext()) {
            return false;
        }
        Hash old = node == 0 ? firstRoot : hashes.next();
        Hash grown = old;
        while (hashes.hasNext()) {
            Hash beside = hashes.next();
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = MerkleTree.node(beside, old);
                grown = MerkleTree.node(beside, grown);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                grown = MerkleTree.node(grown, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && old.equals(firstRoot) && grown.equals(secondRoot);
    }
}
