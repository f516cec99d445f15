package cn.gongbang.tokens;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * What a checked token says of its bearer. Roles that are not known count for nothing; neither does the role of a union's
 * officer without a union, since a caller without a union sees the whole tree, nor any role beside a union that cannot be
 * read. A service is nothing but a service.
 */
public final class TokenReader implements Converter<Jwt, AbstractAuthenticationToken> {
    private static final Set<Role> OF_A_UNION = Set.of(Role.GRASSROOTS, Role.SUBDISTRICT, Role.DISTRICT);

    private final OidcProperties properties;

    public TokenReader(OidcProperties properties) {
        this.properties = properties;
    }

    public Set<Role> roles(Jwt token) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (claim(token, properties.rolesClaim()) instanceof Collection<?> named) {
            named.forEach(name -> add(roles, name));
        }
        if (union(token) == null) {
            boolean unreadable = claim(token, properties.unionClaim()) != null;
            roles.removeAll(unreadable ? Set.of(Role.values()) : OF_A_UNION);
        }
        if (roles.contains(Role.SERVICE)) {
            roles.retainAll(Set.of(Role.SERVICE));
        }
        return roles;
    }

    /** The top of what the bearer acts on; absent for a bearer of the whole tree. */
    public @Nullable UnionCode union(Jwt token) {
        if (!(claim(token, properties.unionClaim()) instanceof String code)) {
            return null;
        }
        try {
            return new UnionCode(code);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** Each role becomes the authority {@code ROLE_<role>}. */
    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        List<SimpleGrantedAuthority> authorities = roles(token).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return new JwtAuthenticationToken(token, authorities);
    }

    private void add(Set<Role> roles, @Nullable Object name) {
        Role mapped = properties.roleNames().get(String.valueOf(name));
        if (mapped != null) {
            roles.add(mapped);
            return;
        }
        for (Role role : Role.values()) {
            if (role.name().equals(name)) {
                roles.add(role);
            }
        }
    }

    private static @Nullable Object claim(Jwt token, String path) {
        Object found = token.getClaims().get(path);
        if (found != null || path.indexOf('.') < 0) {
            return found;
        }
        Object inside = token.getClaims();
        for (String step : path.split("\\.", -1)) {
            inside = inside instanceof Map<?, ?> claims ? claims.get(step) : null;
        }
        return inside;
    }
}
