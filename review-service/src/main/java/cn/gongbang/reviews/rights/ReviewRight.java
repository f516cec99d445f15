package cn.gongbang.reviews.rights;

import static cn.gongbang.contracts.codes.Role.AUDITOR;
import static cn.gongbang.contracts.codes.Role.DISTRICT;
import static cn.gongbang.contracts.codes.Role.GRASSROOTS;
import static cn.gongbang.contracts.codes.Role.SUBDISTRICT;
import static cn.gongbang.platform.security.Reach.ALL;
import static cn.gongbang.platform.security.Reach.OWN;
import static cn.gongbang.platform.security.Reach.SUBTREE;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Area;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.security.Right;
import cn.gongbang.reviews.review.Subject;

/**
 * Who may do what in this service (contract.md, Conventions and Sample survey): nothing else in it decides that. What the
 * district holds itself, because no union below it is left to, is the work of its officers.
 */
public enum ReviewRight {
    /** To read a review, and to list those that wait. */
    READ(Right.of(OWN, GRASSROOTS).and(SUBTREE, SUBDISTRICT, DISTRICT).and(ALL, AUDITOR)),
    /** To visit; an officer of the district may in the union's stead (R-FLOW-9 then binds). */
    VISIT(Right.of(OWN, GRASSROOTS).and(SUBTREE, DISTRICT), Right.of(SUBTREE, DISTRICT)),
    /** Deliberation, notice, objections and resubmission: the union that holds the case, not the one above it. */
    UNION_STEP(Right.of(OWN, GRASSROOTS), Right.of(SUBTREE, DISTRICT)),
    /** To review at the subdistrict. */
    SUBDISTRICT_STEP(Right.of(SUBTREE, SUBDISTRICT)),
    /** To check with the registers and to decide. */
    DISTRICT_STEP(Right.of(SUBTREE, DISTRICT));

    private final Right heldByUnion;
    private final Right heldByDistrict;

    ReviewRight(Right either) {
        this(either, either);
    }

    ReviewRight(Right heldByUnion, Right heldByDistrict) {
        this.heldByUnion = heldByUnion;
        this.heldByDistrict = heldByDistrict;
    }

    /**
     * To be asked before anything is looked up or waited for.
     *
     * @throws Refusal 403 when the caller may in no case
     */
    public void requireRole(Caller caller) {
        if (heldByDistrict.reaches().keySet().stream().noneMatch(caller.roles()::contains)) {
            heldByUnion.requireRole(caller);
        }
    }

    /** @throws Refusal 403 when the caller may not in this case */
    public void require(Caller caller, Subject subject) {
        Right right = subject.unionKind() == UnionKind.DISTRICT ? heldByDistrict : heldByUnion;
        right.require(caller, subject.union());
    }

    /** @throws Refusal 403 when the caller may nowhere */
    public Area area(Caller caller) {
        return heldByUnion.area(caller);
    }
}
