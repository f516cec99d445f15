package cn.gongbang.reviews.desk;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reviews.review.ReviewState;

/** Who may do what in a review (contract.md, Conventions and Sample survey); each refuses with 403. */
public final class WhoActs {
    private WhoActs() {}

    /**
     * The union that holds the case itself; not the subdistrict above it. What the district holds, because no union below
     * it is left to, is its officers' work.
     */
    public static void asTheUnion(Caller caller, ReviewState review) {
        if (review.subject().unionKind() == UnionKind.DISTRICT) {
            asDistrict(caller, review);
            return;
        }
        caller.require(Role.GRASSROOTS);
        if (caller.union() != null && !caller.union().equals(review.subject().union())) {
            throw Refusal.forbidden("problem.union");
        }
    }

    /** The union that holds the case, or an officer of the district who visits in its stead (R-FLOW-9 then binds). */
    public static void asVisitor(Caller caller, ReviewState review) {
        if (caller.has(Role.DISTRICT)) {
            asDistrict(caller, review);
        } else {
            asTheUnion(caller, review);
        }
    }

    public static void asSubdistrict(Caller caller, ReviewState review) {
        caller.require(Role.SUBDISTRICT);
        caller.requireCovers(review.subject().union());
    }

    public static void asDistrict(Caller caller, ReviewState review) {
        caller.require(Role.DISTRICT);
        caller.requireCovers(review.subject().union());
    }

    /** Everybody signed in for the house reads; the app and the public do not. */
    public static void mayRead(Caller caller) {
        caller.require(
                Role.GRASSROOTS,
                Role.SUBDISTRICT,
                Role.DISTRICT,
                Role.AUDITOR,
                Role.REPORTER,
                Role.ADMIN,
                Role.SERVICE);
    }

    public static void asReader(Caller caller, ReviewState review) {
        mayRead(caller);
        caller.requireCovers(review.subject().union());
    }
}
