package cn.gongbang.gateway.issuer;

import cn.gongbang.gateway.keys.SigningKeys;
import cn.gongbang.tokens.OidcProperties;
import cn.gongbang.tokens.TokenDecoders;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.util.WebUtils;

/**
 * Who has signed in on the page, kept by the browser in a signed cookie until it is closed, for half a day at most. It
 * outlives a restart since the keys do. Its audience is the page alone, so it is no bearer token and none is a sign-in.
 */
final class SignInCookie implements SecurityContextRepository {
    static final String NAME = "gongbang-sign-in";

    private static final String AUDIENCE = "gongbang-sign-in";
    private static final JwsHeader HEADER =
            JwsHeader.with(SignatureAlgorithm.RS256).build();

    private final String issuer;
    private final JwtEncoder encoder;
    private final JwtDecoder decoder;

    SignInCookie(String issuer, SigningKeys keys, JwtEncoder encoder) {
        this.issuer = issuer;
        this.encoder = encoder;
        this.decoder =
                TokenDecoders.of(new OidcProperties(issuer, null, null, AUDIENCE, "roles", "union", Map.of()), keys);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Loaded(() -> read(request));
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication user = context.getAuthentication();
        String name = user != null && user.isAuthenticated() ? user.getName() : null;
        ResponseCookie cookie = ResponseCookie.from(NAME, name == null ? "" : signed(name))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(name == null ? 0 : -1)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request).isPresent();
    }

    private SecurityContext read(HttpServletRequest request) {
        SecurityContext context = new SecurityContextImpl();
        signedIn(request)
                .ifPresent(cookie -> context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        Objects.requireNonNull(cookie.getSubject()), null, List.of(byPassword(cookie)))));
        return context;
    }

    private static GrantedAuthority byPassword(Jwt cookie) {
        return FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(Objects.requireNonNull(cookie.getIssuedAt()))
                .build();
    }

    private Optional<Jwt> signedIn(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        try {
            return Optional.ofNullable(cookie).map(Cookie::getValue).map(decoder::decode);
        } catch (JwtException outOfTimeOrForeign) {
            return Optional.empty();
        }
    }

    private String signed(String name) {
        Instant now = Instant.now();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .audience(List.of(AUDIENCE))
                .subject(name)
                .issuedAt(now)
                .expiresAt(now.plus(SigningKeys.SIGNED_LASTS))
                .build();
        return encoder.encode(JwtEncoderParameters.from(HEADER, claims)).getTokenValue();
    }

    /** Read when first asked for. */
    private static final class Loaded implements DeferredSecurityContext {
        private final Supplier<SecurityContext> reading;
        private @Nullable SecurityContext context;

        Loaded(Supplier<SecurityContext> reading) {
            this.reading = reading;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = context;
            if (known == null) {
                known = reading.get();
                context = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
