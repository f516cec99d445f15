package cn.gongbang.cases.write.open;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;

/** R-FLOW-1: who applies for families, one by one or by a file. */
public final class ApplicationRights {
    private ApplicationRights() {}

    /** @throws Refusal 403 unless the caller may apply at all */
    public static void requireApplicant(Caller caller) {
        caller.require(Role.APPLICANT_APP, Role.GRASSROOTS, Role.SUBDISTRICT, Role.DISTRICT);
    }

    /** @throws Refusal 403 unless the caller may apply to the union; the workers' app may to any */
    public static void requireFor(Caller caller, UnionCode union) {
        if (!caller.has(Role.APPLICANT_APP)) {
            caller.requireWorksFor(union);
        }
    }
}
