package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.Checkpoint;
import cn.gongbang.contracts.integrity.CompactRange;
import cn.gongbang.contracts.integrity.Finding;
import cn.gongbang.contracts.integrity.Hash;
import cn.gongbang.contracts.integrity.Tiles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Grows the tree anew from its stored leaves and compares it with every checkpoint and every stored root of a part. */
final class LogAudit {
    private record TileName(int tier, long number) {}

    private final String origin;
    private final Deque<Checkpoint> ahead;
    private final List<Finding> findings = new ArrayList<>();
    private final CompactRange range = new CompactRange();
    private final Map<TileName, Hash> tiles = new HashMap<>();
    private final List<List<Hash>> growing = new ArrayList<>();
    private long agreed;
    private long expected;
    private long lastPosition = StoredEvents.NO_POSITION;

    LogAudit(String origin, List<Checkpoint> checkpoints) {
        this.origin = origin;
        this.ahead = new ArrayDeque<>(checkpoints.stream()
                .sorted(Comparator.comparingLong(Checkpoint::size))
                .toList());
        compare();
    }

    /** Takes the leaves in their order. */
    void leaf(LogStore.Leaf leaf) {
        for (; expected < leaf.index(); expected++) {
            find(Finding.Kind.ENTRY_MISSING, expected, "");
        }
        expected++;
        lastPosition = Math.max(lastPosition, leaf.entry().position());
        Hash hash = leaf.entry().leaf();
        range.append(hash);
        grow(0, hash);
        compare();
    }

    /** Takes the stored roots after all leaves. */
    void tile(StoreRows.Tile stored) {
        Hash own = tiles.remove(new TileName(stored.tier(), stored.number()));
        if (own == null || !own.equals(stored.hash())) {
            find(Finding.Kind.TILE_CHANGED, stored.number() << (8 * stored.tier()), Integer.toString(stored.tier()));
        }
    }

    /** To be asked last. */
    List<Finding> findings() {
        for (Checkpoint beyond : ahead) {
            find(Finding.Kind.LOG_CUT_OFF, beyond.number(), Long.toString(beyond.size()));
        }
        ahead.clear();
        tiles.keySet().stream()
                .filter(lost -> (lost.number() + 1) << (8 * lost.tier()) <= agreed)
                .forEach(lost -> find(
                        Finding.Kind.TILE_CHANGED, lost.number() << (8 * lost.tier()), Integer.toString(lost.tier())));
        tiles.clear();
        return findings;
    }

    long size() {
        return range.size();
    }

    long lastPosition() {
        return lastPosition;
    }

    private void compare() {
        while (!ahead.isEmpty() && ahead.getFirst().size() == range.size()) {
            Checkpoint checkpoint = ahead.removeFirst();
            if (checkpoint.root().equals(range.root())) {
                agreed = range.size();
            } else {
                find(Finding.Kind.ROOT_DIFFERS, checkpoint.number(), agreed + "-" + (checkpoint.size() - 1));
            }
        }
    }

    private void grow(int tier, Hash hash) {
        if (growing.size() == tier) {
            growing.add(new ArrayList<>());
        }
        List<Hash> below = growing.get(tier);
        below.add(hash);
        if (below.size() == Tiles.WIDTH) {
            Hash root = CompactRange.over(below);
            below.clear();
            tiles.put(new TileName(tier + 1, (range.size() >> (8 * (tier + 1))) - 1), root);
            grow(tier + 1, root);
        }
    }

    private void find(Finding.Kind kind, long number, String detail) {
        findings.add(new Finding(kind, origin, number, detail));
    }
}
