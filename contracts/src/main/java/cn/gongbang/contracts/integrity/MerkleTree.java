package cn.gongbang.contracts.integrity;

import java.util.ArrayList;
import java.util.List;

/** The Merkle tree of RFC 6962, section 2.1: its hashes, and proofs made from them. */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /** Where hashes of subtrees come from. */
    @FunctionalInterface
    public interface Subtrees {
        /** The root over the leaves from {@code from} to before {@code to}, never none. */
        Hash root(long from, long to);
    }

    /** The root of the tree without leaves. */
    public static Hash empty() {
        return Hash.over();
    }

    public static Hash leaf(byte[] data) {
        return Hash.over(LEAF, data);
    }

    public static Hash node(Hash left, Hash right) {
        return Hash.over(NODE, left.bytes(), right.bytes());
    }

    /** How the leaves of a tree divide: the largest power of two smaller than their number, which is at least 2. */
    public static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    /** The audit path of a leaf, from the leaf upward (RFC 6962, section 2.1.1). */
    public static List<Hash> inclusion(long index, long size, Subtrees subtrees) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("no leaf " + index + " in a tree of " + size);
        }
        List<Hash> downward = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + split(to - from);
            if (index < middle) {
                downward.add(subtrees.root(middle, to));
                to = middle;
            } else {
                downward.add(subtrees.root(from, middle));
                from = middle;
            }
        }
        return List.copyOf(downward.reversed());
    }

    /** The proof that the tree of the first size is the beginning of the other (RFC 6962, section 2.1.2). */
    public static List<Hash> consistency(long first, long second, Subtrees subtrees) {
        if (first < 1 || first > second) {
            throw new IndexOutOfBoundsException("no tree of " + first + " in a tree of " + second);
        }
        List<Hash> downward = new ArrayList<>();
        long from = 0;
        long to = second;
        long kept = first;
        boolean whole = true;
        while (kept != to - from) {
            long half = split(to - from);
            if (kept <= half) {
                downward.add(subtrees.root(from + half, to));
                to = from + half;
            } else {
                downward.add(subtrees.root(from, from + half));
                from += half;
                kept -= half;
                whole = false;
            }
        }
        if (!whole) {
            downward.add(subtrees.root(from, to));
        }
        return List.copyOf(downward.reversed());
    }
}
