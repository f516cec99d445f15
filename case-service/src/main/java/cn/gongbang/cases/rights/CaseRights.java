package cn.gongbang.cases.rights;

import static cn.gongbang.contracts.codes.Role.ADMIN;
import static cn.gongbang.contracts.codes.Role.APPLICANT_APP;
import static cn.gongbang.contracts.codes.Role.AUDITOR;
import static cn.gongbang.contracts.codes.Role.DISTRICT;
import static cn.gongbang.contracts.codes.Role.GRASSROOTS;
import static cn.gongbang.contracts.codes.Role.REPORTER;
import static cn.gongbang.contracts.codes.Role.SERVICE;
import static cn.gongbang.contracts.codes.Role.SUBDISTRICT;
import static cn.gongbang.platform.security.Reach.ALL;
import static cn.gongbang.platform.security.Reach.FILED;
import static cn.gongbang.platform.security.Reach.OWN;
import static cn.gongbang.platform.security.Reach.SUBTREE;

import cn.gongbang.cases.state.CaseState;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.security.Right;

/**
 * Who may do what in this service (contract.md, Conventions and Signing in): nothing else in it decides that. A union
 * has the cases it holds itself, officers those of their subtree, the workers' app what it filed.
 */
public final class CaseRights {
    /** To change a case, as its facts and the rules allow. */
    public static final Right CHANGE = Right.of(OWN, GRASSROOTS).and(SUBTREE, SUBDISTRICT, DISTRICT);
    /** To do what only the district does: official re-assessment, decisions on exclusions, findings of untruth. */
    public static final Right CHANGE_OFFICIALLY = Right.of(SUBTREE, DISTRICT);
    /** To take an application back. */
    public static final Right WITHDRAW = CHANGE.and(FILED, APPLICANT_APP);

    /** To list, search and count cases, and to read the history of one. */
    public static final Right INSPECT = CHANGE.and(ALL, AUDITOR);
    /** To read a case and how it is assessed. */
    public static final Right READ = INSPECT.and(FILED, APPLICANT_APP);

    /** To apply for a family, one by one or by a file; the union is the one applied to. */
    public static final Right APPLY = CHANGE.and(ALL, APPLICANT_APP);
    /** To read what became of an imported file; the union is the one whose user sent it. */
    public static final Right READ_IMPORT = Right.of(FILED, GRASSROOTS, APPLICANT_APP)
            .and(SUBTREE, SUBDISTRICT, DISTRICT)
            .and(ALL, AUDITOR);

    /** To read unions, campaigns and policies. */
    public static final Right READ_REGISTRY =
            Right.of(ALL, APPLICANT_APP, GRASSROOTS, SUBDISTRICT, DISTRICT, AUDITOR, REPORTER, ADMIN, SERVICE);
    /** To set unions, campaigns and policies. */
    public static final Right SET_REGISTRY = Right.of(ALL, ADMIN);

    /** To query the access log (R-PII-1), which is nobody's who is an auditor of a part only. */
    public static final Right READ_ACCESS_LOG = Right.of(ALL, AUDITOR);

    private CaseRights() {}

    /** @throws Refusal 403 when the caller may not in this case */
    public static void require(Right right, Caller caller, CaseState state) {
        right.require(caller, state.union(), state.opening().stamp().actor());
    }

    /** Whether the caller may in this case. */
    public static boolean allows(Right right, Caller caller, CaseState state) {
        return right.allows(caller, state.union(), state.opening().stamp().actor());
    }
}
