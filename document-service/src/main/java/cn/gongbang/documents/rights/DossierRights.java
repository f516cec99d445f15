package cn.gongbang.documents.rights;

import static cn.gongbang.contracts.codes.Role.APPLICANT_APP;
import static cn.gongbang.contracts.codes.Role.AUDITOR;
import static cn.gongbang.contracts.codes.Role.DISTRICT;
import static cn.gongbang.contracts.codes.Role.GRASSROOTS;
import static cn.gongbang.contracts.codes.Role.SUBDISTRICT;
import static cn.gongbang.platform.security.Reach.ALL;
import static cn.gongbang.platform.security.Reach.FILED;
import static cn.gongbang.platform.security.Reach.OWN;
import static cn.gongbang.platform.security.Reach.SUBTREE;

import cn.gongbang.platform.security.Right;

/** Who may do what in this service (contract.md, Conventions): nothing else in it decides that. */
public final class DossierRights {
    private static final Right WORK = Right.of(OWN, GRASSROOTS).and(SUBTREE, SUBDISTRICT, DISTRICT);

    /** To read a dossier and its files. */
    public static final Right READ = WORK.and(ALL, AUDITOR);
    /** To add files; the workers' app to the cases it filed, of which it reads no dossier. */
    public static final Right FILL = WORK.and(FILED, APPLICANT_APP);

    private DossierRights() {}
}
