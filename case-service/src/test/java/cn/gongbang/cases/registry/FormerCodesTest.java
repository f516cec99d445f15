package cn.gongbang.cases.registry;

import static cn.gongbang.cases.unions.Trees.tree;
import static cn.gongbang.cases.unions.Trees.union;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.cases.unions.UnionTrees;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.platform.problems.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A union that moves names the code it had; nobody else may have had or get it. */
class FormerCodesTest {
    private static final UnionTree FIRST = tree(union("d"), union("d.a"), union("d.a.u1"), union("d.b"));
    private static final UnionTree MOVED =
            tree(union("d"), union("d.a"), union("d.b"), union("d.b.u1", "moved", "d.a.u1"));

    @Test
    void givenUnion_whenItMoves_thenTaken() {
        assertThatCode(() -> FormerCodes.check(trees(FIRST), MOVED)).doesNotThrowAnyException();
    }

    @Test
    void givenMovedUnion_whenTreeIsReadAndSetWithAnotherName_thenItsFormerCodeIsKept() {
        UnionTree renamed = tree(union("d"), union("d.a"), union("d.b"), union("d.b.u1", "renamed", "d.a.u1"));
        assertThatCode(() -> FormerCodes.check(trees(FIRST, MOVED), renamed)).doesNotThrowAnyException();
    }

    @Test
    void givenUnion_whenFormerCodeWasNeverThere_thenRefused() {
        refused(FIRST, tree(union("d"), union("d.b", "d.b", null), union("d.c", "d.c", "d.x")), "/2/formerCode");
    }

    @Test
    void givenUnion_whenFormerCodeStaysInUse_thenRefused() {
        refused(FIRST, tree(union("d"), union("d.a"), union("d.a.u1"), union("d.c", "d.c", "d.a")), "/3/formerCode");
    }

    @Test
    void givenTwoUnions_whenBothClaimTheSameFormerCode_thenRefused() {
        UnionTree twice = tree(union("d"), union("d.c", "d.c", "d.a"), union("d.e", "d.e", "d.a"));
        refused(FIRST, twice, "/2/formerCode");
    }

    @Test
    void givenKnownUnion_whenItClaimsAFormerCode_thenRefused() {
        refused(FIRST, tree(union("d"), union("d.b", "d.b", "d.a")), "/1/formerCode");
    }

    @Test
    void givenCodeLeftByMoving_whenAnotherUnionIsOpenedUnderIt_thenRefused() {
        UnionTree reused =
                tree(union("d"), union("d.a"), union("d.a.u1"), union("d.b"), union("d.b.u1", "moved", "d.a.u1"));
        refused(trees(FIRST, MOVED), reused, "/2/code");
    }

    @Test
    void givenCodeLeftByMoving_whenTheSameUnionComesBack_thenTaken() {
        UnionTree back = tree(union("d"), union("d.a"), union("d.b"), union("d.a.u1", "back", "d.b.u1"));
        assertThatCode(() -> FormerCodes.check(trees(FIRST, MOVED), back)).doesNotThrowAnyException();
    }

    private static void refused(UnionTree before, UnionTree written, String pointer) {
        refused(trees(before), written, pointer);
    }

    private static void refused(UnionTrees before, UnionTree written, String pointer) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> FormerCodes.check(before, written));
        assertThat(refusal.details().status()).isEqualTo(422);
        assertThat(refusal.details().errors()).extracting("pointer").containsExactly(pointer);
    }

    private static UnionTrees trees(UnionTree... versions) {
        UnionTrees trees = UnionTrees.NONE;
        for (UnionTree version : versions) {
            trees = trees.and(version, Instant.EPOCH);
        }
        return trees;
    }
}
