package cn.gongbang.cases.unions;

import static cn.gongbang.cases.unions.Trees.code;
import static cn.gongbang.cases.unions.Trees.tree;
import static cn.gongbang.cases.unions.Trees.union;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.unions.UnionChange.UnionDissolved;
import cn.gongbang.cases.unions.UnionChange.UnionMoved;
import cn.gongbang.cases.unions.UnionChange.UnionOpened;
import cn.gongbang.cases.unions.UnionChange.UnionReclassified;
import cn.gongbang.cases.unions.UnionChange.UnionRenamed;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** domain.md §1: what became of the unions from one tree to the next. */
class TreeChangeTest {
    private static final UnionTree BEFORE = tree(union("d"), union("d.a"), union("d.a.u1"), union("d.b"));

    @Test
    void givenNoTree_whenFirstIsSet_thenEveryUnionIsOpened() {
        assertThat(facts(UnionTrees.NONE.newest(), BEFORE))
                .hasSize(4)
                .contains(new UnionOpened(code("d.a.u1"), "d.a.u1", UnionKind.GRASSROOTS, code("d.a")));
    }

    @Test
    void givenTree_whenSetAgain_thenNothingHappened() {
        assertThat(facts(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void givenUnion_whenItIsGone_thenItsParentInherits() {
        UnionTree after = tree(union("d"), union("d.a"), union("d.b"));
        assertThat(facts(BEFORE, after))
                .containsExactly(new UnionDissolved(code("d.a.u1"), "d.a.u1", UnionKind.GRASSROOTS, code("d.a")));
    }

    @Test
    void givenSubdistrictWithUnion_whenBothAreGone_thenTheDistrictInheritsFromBoth() {
        UnionTree after = tree(union("d"), union("d.b"));
        assertThat(facts(BEFORE, after))
                .containsExactly(
                        new UnionDissolved(code("d.a"), "d.a", UnionKind.SUBDISTRICT, code("d")),
                        new UnionDissolved(code("d.a.u1"), "d.a.u1", UnionKind.GRASSROOTS, code("d")));
    }

    @Test
    void givenSubdistrict_whenItMovesWithoutItsUnion_thenTheUnionIsDissolvedIntoTheMovedOne() {
        UnionTree after = tree(union("d"), union("d.c", "d.a", "d.a"), union("d.b"));
        assertThat(facts(BEFORE, after))
                .containsExactly(
                        new UnionMoved(code("d.c"), "d.a", code("d.a"), code("d"), code("d")),
                        new UnionDissolved(code("d.a.u1"), "d.a.u1", UnionKind.GRASSROOTS, code("d.c")));
    }

    @Test
    void givenUnion_whenItMovesUnderANewNameAndKind_thenAllOfThatIsTold() {
        var moved = new UnionTree.Node(code("d.u1"), "𠮷工会", UnionKind.DIRECT, code("d"), null, code("d.a.u1"));
        assertThat(facts(BEFORE, tree(union("d"), union("d.a"), union("d.b"), moved)))
                .containsExactly(
                        new UnionMoved(code("d.u1"), "𠮷工会", code("d.a.u1"), code("d.a"), code("d")),
                        new UnionRenamed(code("d.u1"), "d.a.u1", "𠮷工会"),
                        new UnionReclassified(code("d.u1"), "𠮷工会", UnionKind.GRASSROOTS, UnionKind.DIRECT));
    }

    @Test
    void givenMovedUnion_whenTheNextTreeStillTellsItsFormerCode_thenNothingHappened() {
        UnionTree after = tree(union("d"), union("d.a"), union("d.b"), union("d.b.u1", "d.a.u1", "d.a.u1"));
        assertThat(facts(after, after)).isEmpty();
    }

    @Test
    void givenDistrictOfAnotherCode_whenNobodyAboveGoesOn_thenTheNewDistrictInherits() {
        assertThat(TreeChange.between(BEFORE, tree(union("e"))).successorOf(code("d.a.u1")))
                .isEqualTo(code("e"));
    }

    @Property
    void everyUnionOfEitherTreeIsAccountedFor(@ForAll("trees") UnionTree before, @ForAll("trees") UnionTree after) {
        List<UnionChange> facts = facts(before, after);
        Set<UnionCode> kept = codes(before);
        kept.retainAll(codes(after));
        Set<UnionCode> opened = codes(after);
        opened.removeAll(kept);
        Set<UnionCode> gone = codes(before);
        gone.removeAll(kept);
        assertThat(facts.stream().filter(UnionOpened.class::isInstance).map(UnionChange::code))
                .containsExactlyInAnyOrderElementsOf(opened);
        assertThat(facts.stream().filter(UnionDissolved.class::isInstance).map(UnionChange::code))
                .containsExactlyInAnyOrderElementsOf(gone);
        assertThat(facts).hasSize(opened.size() + gone.size());
    }

    @Property
    void whoeverInheritsIsInTheNewTreeAndAboveTheUnion(
            @ForAll("trees") UnionTree before, @ForAll("trees") UnionTree after) {
        for (UnionCode code : codes(before)) {
            UnionCode heir = TreeChange.between(before, after).successorOf(code);
            assertThat(codes(after)).contains(heir);
            assertThat(code.within(heir)).isTrue();
        }
    }

    @Provide
    Arbitrary<UnionTree> trees() {
        Arbitrary<Set<String>> streets = Arbitraries.of("a", "b", "c").set().ofMaxSize(3);
        Arbitrary<Set<String>> unions = Arbitraries.of("u1", "u2", "u3").set().ofMaxSize(3);
        return Combinators.combine(streets, unions).as((above, below) -> {
            List<UnionTree.Node> nodes = new ArrayList<>(List.of(union("d")));
            above.forEach(street -> {
                nodes.add(union("d." + street));
                below.forEach(each -> nodes.add(union("d." + street + "." + each)));
            });
            nodes.sort(Comparator.comparing(UnionTree.Node::code));
            return new UnionTree(nodes);
        });
    }

    private static List<UnionChange> facts(UnionTree before, UnionTree after) {
        return TreeChange.between(before, after).facts();
    }

    private static Set<UnionCode> codes(UnionTree tree) {
        return tree.unions().stream().map(UnionTree.Node::code).collect(Collectors.toSet());
    }
}
