package cn.gongbang.contracts.events;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.CreditCode;
import cn.gongbang.contracts.unions.UnionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data of {@link RegistryFact#UNIONS_SET}: the whole tree of unions, parents before children. */
public record UnionTree(List<Node> unions) {

    /** One union; {@code parent} is absent for the district only. */
    public record Node(
            UnionCode code,
            String name,
            UnionKind kind,
            @Nullable UnionCode parent,
            @Nullable CreditCode creditCode) {}
}
