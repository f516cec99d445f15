package cn.gongbang.cases.read;

import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;

/** Who may read a case: officers within their subtree, the auditor everything, the workers' app what it opened. */
public final class ReadingRights {
    private ReadingRights() {}

    /** @throws Refusal 403 */
    public static void require(Caller caller, CaseState state) {
        if (caller.has(Role.APPLICANT_APP)) {
            if (!caller.name().equals(state.opening().stamp().actor())) {
                throw Refusal.forbidden("problem.role");
            }
            return;
        }
        requireReader(caller);
        if (!caller.has(Role.AUDITOR)) {
            caller.requireWorksFor(state.union());
        }
    }

    /** Whether the caller may read the case. */
    public static boolean allow(Caller caller, CaseState state) {
        try {
            require(caller, state);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /** Whether the caller may look at cases at all. */
    public static void requireReader(Caller caller) {
        caller.require(Role.GRASSROOTS, Role.SUBDISTRICT, Role.DISTRICT, Role.AUDITOR);
    }
}
