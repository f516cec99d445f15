package cn.gongbang.cases.unions;

import static cn.gongbang.cases.unions.Trees.code;
import static cn.gongbang.cases.unions.Trees.tree;
import static cn.gongbang.cases.unions.Trees.union;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.unions.UnionTrees.Handover;
import cn.gongbang.contracts.codes.TransferReason;
import cn.gongbang.contracts.events.UnionTree;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Where the cases of a union go that the newest tree no longer has. */
class UnionTreesTest {
    private static final Instant T0 = Instant.parse("2023-02-01T01:00:00Z");
    private static final UnionTree FIRST = tree(union("d"), union("d.a"), union("d.a.u1"), union("d.b"));
    private static final UnionTree.Node MOVED = union("d.b.u1", "d.a.u1", "d.a.u1");
    private static final UnionTree SECOND = tree(union("d"), union("d.a"), union("d.b"), MOVED);
    private static final UnionTree THIRD = tree(union("d"), union("d.a"), union("d.b"));

    @Test
    void givenUnionInTheNewestTree_whenAsked_thenItHandsNothingOver() {
        assertThat(trees(FIRST).handoverOf(code("d.a.u1"))).isEmpty();
    }

    @Test
    void givenMovedUnion_whenAsked_thenItsNewCodeHolds() {
        assertThat(trees(FIRST, SECOND).handoverOf(code("d.a.u1")))
                .contains(new Handover(code("d.a.u1"), MOVED, TransferReason.UNION_MOVED, at(1)));
    }

    @Test
    void givenMovedAndThenDissolved_whenAskedStepByStep_thenEachStepCarriesItsOwnInstant() {
        UnionTrees trees = trees(FIRST, SECOND, THIRD);
        assertThat(trees.handoverOf(code("d.a.u1")))
                .contains(new Handover(code("d.a.u1"), MOVED, TransferReason.UNION_MOVED, at(1)));
        assertThat(trees.handoverOf(code("d.b.u1")))
                .contains(new Handover(code("d.b.u1"), union("d.b"), TransferReason.UNION_DISSOLVED, at(2)));
        assertThat(trees.presentCodeOf(code("d.a.u1"))).isEmpty();
    }

    @Test
    void givenUnionThatCameBack_whenAsked_thenItHandsNothingOver() {
        UnionTree back = tree(union("d"), union("d.a"), union("d.b"), union("d.a.u1", "d.a.u1", "d.b.u1"));
        UnionTrees trees = trees(FIRST, SECOND, back);
        assertThat(trees.handoverOf(code("d.a.u1"))).isEmpty();
        assertThat(trees.presentCodeOf(code("d.b.u1"))).contains(code("d.a.u1"));
    }

    @Test
    void givenDissolvedUnion_whenOpenedAgain_thenTheNewOneKeepsWhatStillNamesIt() {
        assertThat(trees(FIRST, THIRD).handoverOf(code("d.a.u1"))).isPresent();
        assertThat(trees(FIRST, THIRD, FIRST).handoverOf(code("d.a.u1"))).isEmpty();
    }

    @Test
    void givenCodeNoTreeEverHad_whenAsked_thenNobodyInherits() {
        assertThat(trees(FIRST, SECOND).handoverOf(code("d.x"))).isEmpty();
    }

    private static UnionTrees trees(UnionTree... versions) {
        UnionTrees trees = UnionTrees.NONE;
        for (int i = 0; i < versions.length; i++) {
            trees = trees.and(versions[i], at(i));
        }
        return trees;
    }

    private static Instant at(int version) {
        return T0.plusSeconds(version);
    }
}
