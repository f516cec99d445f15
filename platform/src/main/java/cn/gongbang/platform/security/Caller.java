package cn.gongbang.platform.security;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in user, as the token says.
 *
 * @param union the root of the subtree the user acts on; absent for users who see the whole tree
 */
public record Caller(String name, Set<Role> roles, @Nullable UnionCode union) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** @throws Refusal 403 when the caller has none of the roles */
    public void require(Role... anyOf) {
        for (Role role : anyOf) {
            if (roles.contains(role)) {
                return;
            }
        }
        throw Refusal.forbidden("problem.role");
    }

    public boolean covers(UnionCode other) {
        return union == null || other.within(union);
    }

    /** Whether cases of the union are the caller's work: an officer's whole subtree, a union's own cases. */
    public boolean worksFor(UnionCode other) {
        boolean officer = has(Role.DISTRICT) || has(Role.SUBDISTRICT);
        return officer && covers(other) || has(Role.GRASSROOTS) && other.equals(union);
    }

    /** @throws Refusal 403 unless cases of the union are the caller's work */
    public void requireWorksFor(UnionCode other) {
        if (!worksFor(other)) {
            throw Refusal.forbidden("problem.union");
        }
    }

    /** @throws Refusal 403 when the union lies outside the caller's subtree */
    public void requireCovers(UnionCode other) {
        if (!covers(other)) {
            throw Refusal.forbidden("problem.union");
        }
    }
}
