package cn.gongbang.cases.unions;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;
import org.jspecify.annotations.Nullable;

/** What happened to one union from one tree to the next (domain.md §1). */
public sealed interface UnionChange {
    /** The union's code in the newer tree; its last one when it came to an end. */
    UnionCode code();

    /** The union's name in the newer tree; its last one when it came to an end. */
    String name();

    record UnionOpened(
            UnionCode code,
            String name,
            UnionKind kind,
            @Nullable UnionCode parent) implements UnionChange {}

    record UnionRenamed(UnionCode code, String formerName, String name) implements UnionChange {}

    /** The union has another code, another parent, or both; one that only changed its parent keeps its code. */
    record UnionMoved(
            UnionCode code,
            String name,
            UnionCode formerCode,
            @Nullable UnionCode formerParent,
            @Nullable UnionCode parent)
            implements UnionChange {}

    record UnionReclassified(UnionCode code, String name, UnionKind formerKind, UnionKind kind)
            implements UnionChange {}

    /** @param heir the nearest union above it that goes on; it takes the cases */
    record UnionDissolved(UnionCode code, String name, UnionKind kind, UnionCode heir) implements UnionChange {}
}
