package cn.gongbang.reporting.registry;

import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Area;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.ledger.Unions;
import cn.gongbang.reporting.rights.ReportRights;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures a caller gets: the subtree asked for, within the caller's own; the whole tree by default.
 *
 * @param withBelow whether the unions below the root are in it; not for a union that has its own cases only
 */
public record ReportScope(UnionCode root, boolean withBelow, Unions unions) {

    public boolean covers(UnionCode union) {
        return withBelow ? union.within(root) : union.equals(root);
    }

    /**
     * @throws Refusal 403 outside the caller's role or subtree, 400 when the text is no union code, 404 when the tree has
     *     no such union
     */
    public static ReportScope of(Caller caller, @Nullable String union, Unions unions) {
        return ofAnyDay(caller, union, unions).requireKnown(unions);
    }

    /**
     * The same in the tree of another day: a union that was dissolved since has figures of then, and one that was opened
     * since may ask for that day too.
     *
     * @throws Refusal 404 when neither tree has the union
     */
    public ReportScope inTreeOf(Unions then) {
        return new ReportScope(root, withBelow, then)
                .requireKnown(then.find(root).isPresent() ? then : unions);
    }

    /**
     * The same without asking whether the newest tree has the union.
     *
     * @throws Refusal 403 outside the caller's role or subtree, 400 when the text is no union code
     */
    public static ReportScope ofAnyDay(Caller caller, @Nullable String union, Unions newest) {
        Area whole = ReportRights.READ.area(caller);
        return switch (whole.narrowedTo(union == null ? null : parse(union))) {
            case Area.Everywhere everywhere -> new ReportScope(treeRoot(newest), true, newest);
            case Area.Below below -> new ReportScope(below.root(), true, newest);
            case Area.At at -> new ReportScope(at.union(), false, newest);
        };
    }

    private ReportScope requireKnown(Unions known) {
        if (known.find(root).isEmpty()) {
            throw Refusal.unknown("report.union");
        }
        return this;
    }

    private static UnionCode treeRoot(Unions unions) {
        return unions.root().orElseThrow(() -> Refusal.unknown("report.union")).code();
    }

    /** @throws Refusal 400 when the text is no union code */
    public static UnionCode parse(String union) {
        try {
            return new UnionCode(union);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "union");
        }
    }
}
