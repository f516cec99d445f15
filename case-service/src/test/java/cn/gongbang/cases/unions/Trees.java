package cn.gongbang.cases.unions;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Trees of unions in few words: the place in the path tells kind and parent. */
public final class Trees {
    private Trees() {}

    public static UnionTree tree(UnionTree.Node... nodes) {
        return new UnionTree(Stream.of(nodes)
                .sorted(Comparator.comparing(UnionTree.Node::code))
                .toList());
    }

    /** A district {@code d}, subdistricts {@code d.a} and grassroots unions {@code d.a.u}, named by their codes. */
    public static UnionTree.Node union(String code) {
        return union(code, code, null);
    }

    public static UnionTree.Node union(String code, String name, @Nullable String formerCode) {
        int last = code.lastIndexOf('.');
        UnionKind kind = List.of(UnionKind.DISTRICT, UnionKind.SUBDISTRICT, UnionKind.GRASSROOTS)
                .get((int) code.chars().filter(c -> c == '.').count());
        return new UnionTree.Node(
                new UnionCode(code),
                name,
                kind,
                last < 0 ? null : new UnionCode(code.substring(0, last)),
                null,
                formerCode == null ? null : new UnionCode(formerCode));
    }

    public static UnionCode code(String code) {
        return new UnionCode(code);
    }
}
