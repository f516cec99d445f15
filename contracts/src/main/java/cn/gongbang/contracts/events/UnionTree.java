package cn.gongbang.contracts.events;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.CreditCode;
import cn.gongbang.contracts.unions.UnionCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data of {@link RegistryFact#UNIONS_SET}: the whole tree of unions, parents before children. */
public record UnionTree(List<Node> unions) {

    /**
     * One union.
     *
     * @param parent absent for the district only
     * @param formerCode the code of this union in the tree before, when it moved; kept while the union stays where it is
     */
    public record Node(
            UnionCode code,
            String name,
            UnionKind kind,
            @Nullable UnionCode parent,
            @Nullable CreditCode creditCode,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UnionCode formerCode) {

        /** A union that never moved. */
        public Node(
                UnionCode code,
                String name,
                UnionKind kind,
                @Nullable UnionCode parent,
                @Nullable CreditCode creditCode) {
            this(code, name, kind, parent, creditCode, null);
        }
    }
}
