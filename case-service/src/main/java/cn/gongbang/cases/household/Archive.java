package cn.gongbang.cases.household;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;

/** What the dated changes of a case act upon: the family, why it is in hardship, the union that holds the case, and its campaigns. */
public record Archive(Household household, Causes causes, UnionCode union, UnionKind unionKind, Enrolment enrolment) {

    public Archive with(Household changed) {
        return new Archive(changed, causes, union, unionKind, enrolment);
    }

    public Archive with(Causes changed) {
        return new Archive(household, changed, union, unionKind, enrolment);
    }

    public Archive with(Enrolment changed) {
        return new Archive(household, causes, union, unionKind, changed);
    }

    public Archive heldBy(UnionCode receiving, UnionKind kind) {
        return new Archive(household, causes, receiving, kind, enrolment);
    }
}
