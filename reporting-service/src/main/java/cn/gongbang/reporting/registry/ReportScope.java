package cn.gongbang.reporting.registry;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.ledger.Unions;
import org.jspecify.annotations.Nullable;

/** Whose figures a caller gets: the subtree asked for, within the caller's own; the whole tree by default. */
public record ReportScope(UnionCode root, Unions unions) {

    /**
     * @throws Refusal 403 outside the caller's role or subtree, 400 when the text is no union code, 404 when the tree has
     *     no such union
     */
    public static ReportScope of(Caller caller, @Nullable String union, Unions unions) {
        return new ReportScope(root(caller, union, unions), unions).requireKnown(unions);
    }

    /**
     * The same in the tree of another day: a union that was dissolved since has figures of then, and one that was opened
     * since may ask for that day too.
     *
     * @throws Refusal 404 when neither tree has the union
     */
    public ReportScope inTreeOf(Unions then) {
        return new ReportScope(root, then).requireKnown(then.find(root).isPresent() ? then : unions);
    }

    /**
     * The same without asking whether the newest tree has the union.
     *
     * @throws Refusal 403 outside the caller's role or subtree, 400 when the text is no union code
     */
    public static ReportScope ofAnyDay(Caller caller, @Nullable String union, Unions newest) {
        return new ReportScope(root(caller, union, newest), newest);
    }

    private static UnionCode root(Caller caller, @Nullable String union, Unions unions) {
        caller.require(Role.REPORTER, Role.AUDITOR, Role.DISTRICT, Role.SUBDISTRICT, Role.GRASSROOTS);
        UnionCode root = union == null ? ownRoot(caller, unions) : parse(union);
        caller.requireCovers(root);
        return root;
    }

    private ReportScope requireKnown(Unions known) {
        if (known.find(root).isEmpty()) {
            throw Refusal.unknown("report.union");
        }
        return this;
    }

    private static UnionCode ownRoot(Caller caller, Unions unions) {
        UnionCode own = caller.union();
        return own != null
                ? own
                : unions.root()
                        .orElseThrow(() -> Refusal.unknown("report.union"))
                        .code();
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
