package cn.gongbang.reviews.events;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;

/** Something the review depends on changed in the case.
 *
 * @param material R-FLOW-4: whether the change asks for a new notice
 * @param caseClosed whether the case ended or was withdrawn, so that its review rests */
public record HouseholdNoted(
        long caseSequence,
        Category category,
        UnionCode union,
        UnionKind unionKind,
        boolean material,
        boolean caseClosed,
        Stamp stamp)
        implements ReviewEvent {}
