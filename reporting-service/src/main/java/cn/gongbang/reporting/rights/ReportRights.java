package cn.gongbang.reporting.rights;

import static cn.gongbang.contracts.codes.Role.ADMIN;
import static cn.gongbang.contracts.codes.Role.APPLICANT_APP;
import static cn.gongbang.contracts.codes.Role.AUDITOR;
import static cn.gongbang.contracts.codes.Role.DISTRICT;
import static cn.gongbang.contracts.codes.Role.GRASSROOTS;
import static cn.gongbang.contracts.codes.Role.REPORTER;
import static cn.gongbang.contracts.codes.Role.SERVICE;
import static cn.gongbang.contracts.codes.Role.SUBDISTRICT;
import static cn.gongbang.platform.security.Reach.ALL;
import static cn.gongbang.platform.security.Reach.OWN;
import static cn.gongbang.platform.security.Reach.SUBTREE;

import cn.gongbang.platform.security.Right;

/** Who may do what in this service (contract.md, Conventions and Signing in): nothing else in it decides that. */
public final class ReportRights {
    private static final Right OWN_WORK = Right.of(OWN, GRASSROOTS).and(SUBTREE, SUBDISTRICT, DISTRICT);

    /** To read summaries, ledgers and statistics, as sheets too. */
    public static final Right READ = OWN_WORK.and(ALL, AUDITOR, REPORTER);
    /** To confirm a week's ledger (R-OMIT). */
    public static final Right CONFIRM = Right.of(OWN, GRASSROOTS);
    /** To read the signed checkpoints of the stores. */
    public static final Right READ_CHECKPOINTS = Right.of(ALL, DISTRICT, AUDITOR, REPORTER);
    /** To build the views anew. */
    public static final Right REBUILD = Right.of(ALL, ADMIN);
    /** To see how far the services are; nothing of any case is in it. */
    public static final Right SEE_STATUS =
            READ.and(ALL, GRASSROOTS, SUBDISTRICT, DISTRICT, ADMIN, APPLICANT_APP, SERVICE);

    private ReportRights() {}
}
