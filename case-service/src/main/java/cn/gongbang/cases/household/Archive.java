package cn.gongbang.cases.household;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;

/** What the dated changes of a case act upon: the family, why it is in hardship, and the union that holds the case. */
public record Archive(Household household, Causes causes, UnionCode union, UnionKind unionKind) {

    public Archive with(Household changed) {
        return new Archive(changed, causes, union, unionKind);
    }

    public Archive with(Causes changed) {
        return new Archive(household, changed, union, unionKind);
    }

    public Archive heldBy(UnionCode receiving, UnionKind kind) {
        return new Archive(household, causes, receiving, kind);
    }
}
