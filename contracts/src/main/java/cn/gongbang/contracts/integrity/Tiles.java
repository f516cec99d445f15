package cn.gongbang.contracts.integrity;

import java.util.List;

/**
 * Roots of subtrees out of stored ones: beside the leaves a log keeps the root of every complete subtree of 256, 256² … of
 * them, so that a root or a proof of any log reads a few hundred hashes.
 *
 * @param stored gives hashes of a tier in order: tier 0 are the leaves, each hash of the next covers 256 of the one below
 */
public record Tiles(Stored stored) implements MerkleTree.Subtrees {
    /** How many hashes of a tier one of the next covers. */
    public static final int WIDTH = 256;

    private static final int BITS = 8;

    /** Reads stored hashes. */
    @FunctionalInterface
    public interface Stored {
        /** Exactly {@code count} hashes of the tier, beginning with the one of that number. */
        List<Hash> hashes(int tier, long first, int count);
    }

    @Override
    public Hash root(long from, long to) {
        long leaves = to - from;
        int tier = tierOf(from, leaves);
        long covered = 1L << (BITS * tier);
        long count = leaves / covered;
        if (leaves % covered == 0 && count <= WIDTH) {
            return CompactRange.over(stored.hashes(tier, from / covered, (int) count));
        }
        long middle = from + MerkleTree.split(leaves);
        return MerkleTree.node(root(from, middle), root(middle, to));
    }

    /** The root of a tree of so many leaves. */
    public Hash root(long size) {
        return size == 0 ? MerkleTree.empty() : root(0, size);
    }

    /** The highest tier with a hash that is no larger than the subtree. */
    private static int tierOf(long from, long leaves) {
        int tier = 0;
        for (long covered = WIDTH; covered <= leaves && from % covered == 0; covered <<= BITS) {
            tier++;
        }
        return tier;
    }
}
