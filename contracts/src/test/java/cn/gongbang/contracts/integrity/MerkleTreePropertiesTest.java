package cn.gongbang.contracts.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MerkleTreePropertiesTest {

    @Property(tries = 60)
    void everyLeafIsProvenAndNoOtherIs(@ForAll @IntRange(min = 1, max = 70) int size) {
        List<Hash> leaves = leaves(size);
        Hash root = NaiveTree.root(leaves);
        assertThat(CompactRange.over(leaves)).isEqualTo(root);
        for (int index = 0; index < size; index++) {
            List<Hash> path = MerkleTree.inclusion(index, size, NaiveTree.of(leaves));
            assertThat(MerkleProof.includes(leaves.get(index), index, size, path, root))
                    .isTrue();
            assertThat(MerkleProof.includes(MerkleTree.leaf(new byte[] {7}), index, size, path, root))
                    .isFalse();
            for (int other = 0; other < size; other++) {
                assertThat(MerkleProof.includes(leaves.get(index), other, size, path, root))
                        .isEqualTo(other == index);
            }
            assertThat(MerkleProof.includes(leaves.get(index), index, size, with(path, root), root))
                    .isFalse();
        }
    }

    @Property(tries = 60)
    void everyBeginningIsProvenAndNoOtherIs(@ForAll @IntRange(min = 1, max = 60) int size) {
        List<Hash> leaves = leaves(size);
        Hash root = NaiveTree.root(leaves);
        for (int first = 1; first <= size; first++) {
            Hash began = NaiveTree.root(leaves.subList(0, first));
            List<Hash> path = MerkleTree.consistency(first, size, NaiveTree.of(leaves));
            assertThat(MerkleProof.extend(first, began, size, root, path)).isTrue();
            assertThat(MerkleProof.extend(first, MerkleTree.leaf(new byte[] {7}), size, root, path))
                    .isFalse();
            assertThat(MerkleProof.extend(first, began, size, MerkleTree.leaf(new byte[] {7}), path))
                    .isFalse();
        }
    }

    @Property(tries = 25)
    void tilesGiveTheRootsAndProofsOfTheWholeTree(
            @ForAll @IntRange(min = 1, max = 1500) int size, @ForAll @IntRange(min = 0, max = 1499) int seed) {
        List<Hash> leaves = leaves(size);
        Tiles tiles = new Tiles((tier, first, count) -> stored(leaves, tier, first, count));
        assertThat(tiles.root(size)).isEqualTo(NaiveTree.root(leaves));
        int index = seed % size;
        List<Hash> path = MerkleTree.inclusion(index, size, tiles);
        assertThat(path).isEqualTo(MerkleTree.inclusion(index, size, NaiveTree.of(leaves)));
    }

    private static List<Hash> stored(List<Hash> leaves, int tier, long first, int count) {
        int covered = tier == 0 ? 1 : Tiles.WIDTH;
        return IntStream.range((int) first, (int) first + count)
                .mapToObj(number -> NaiveTree.root(leaves.subList(number * covered, (number + 1) * covered)))
                .toList();
    }

    private static List<Hash> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> MerkleTree.leaf(Integer.toString(number).getBytes()))
                .toList();
    }

    private static List<Hash> with(List<Hash> path, Hash more) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(more);
        return longer;
    }
}
