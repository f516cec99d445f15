package cn.gongbang.platform.access;

import static cn.gongbang.contracts.codes.Role.AUDITOR;
import static cn.gongbang.contracts.codes.Role.DISTRICT;
import static cn.gongbang.contracts.codes.Role.GRASSROOTS;
import static cn.gongbang.contracts.codes.Role.SUBDISTRICT;

import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.security.Reach;
import cn.gongbang.platform.security.Right;
import java.util.stream.Stream;

/**
 * R-PII-1: who sees a case's personal data in plain, because their work needs it: those who work the case, and the
 * auditor. Everybody else who may read something sees masks. Nothing else in the house decides this.
 */
public final class PlainSight {
    private static final Right NEEDED = Right.of(Reach.OWN, GRASSROOTS)
            .and(Reach.SUBTREE, SUBDISTRICT, DISTRICT)
            .and(Reach.ALL, AUDITOR);

    private PlainSight() {}

    /** @param heldBy the union that holds the case now */
    public static boolean has(Caller caller, UnionCode heldBy) {
        return NEEDED.allows(caller, heldBy, null);
    }

    /**
     * The same for the answer to a change the caller was allowed to make: it worked the case then, though the case may have
     * gone to another union by the very change.
     */
    static boolean hasChanger(Caller caller) {
        return Stream.of(GRASSROOTS, SUBDISTRICT, DISTRICT).anyMatch(caller.roles()::contains);
    }
}
