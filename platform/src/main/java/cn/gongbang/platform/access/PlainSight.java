package cn.gongbang.platform.access;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.security.Caller;

/**
 * R-PII-1: who sees a case's personal data in plain, because their work needs it: those who work the case, and the
 * auditor. Everybody else who may read something sees masks. Nothing else in the house decides this.
 */
public final class PlainSight {
    private PlainSight() {}

    /** @param heldBy the union that holds the case now */
    public static boolean has(Caller caller, UnionCode heldBy) {
        return caller.has(Role.AUDITOR) || caller.worksFor(heldBy);
    }

    /**
     * The same for the answer to a change the caller was allowed to make: it worked the case then, though the case may have
     * gone to another union by the very change.
     */
    static boolean hasChanger(Caller caller) {
        return caller.has(Role.GRASSROOTS) || caller.has(Role.SUBDISTRICT) || caller.has(Role.DISTRICT);
    }
}
