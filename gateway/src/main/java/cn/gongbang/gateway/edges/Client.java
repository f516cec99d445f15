package cn.gongbang.gateway.edges;

import cn.gongbang.contracts.codes.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Whose budget a request uses.
 *
 * @param name the signed-in user's, or the address of who is not signed in
 * @param app whether it asks for many people
 */
record Client(String name, boolean anonymous, boolean app) {

    static Client of(@Nullable Authentication signedIn, String address) {
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            return new Client(address, true, false);
        }
        return new Client(signedIn.getName(), false, has(signedIn, Role.APPLICANT_APP));
    }

    private static boolean has(Authentication signedIn, Role role) {
        return signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(("ROLE_" + role.name())::equals);
    }
}
