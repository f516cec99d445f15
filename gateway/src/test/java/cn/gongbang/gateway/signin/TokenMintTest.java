package cn.gongbang.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.tokens.OidcProperties;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

class TokenMintTest {

    @Test
    void givenToken_whenTwoMinutesAreLeft_thenAnotherIsMinted() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T01:00:00Z"));
        RSAKey key = new RSAKeyGenerator(2048).generate();
        OidcProperties issuer =
                new OidcProperties("https://issuer", null, null, "gongbang", "roles", "union", Map.of());
        TokenMint mint = new TokenMint(new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key))), issuer, now::get);
        User user = User.of("admin", Role.ADMIN);
        String first = mint.tokenFor(user).getTokenValue();

        now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(8)).minusMillis(1));
        assertThat(mint.tokenFor(user).getTokenValue()).isEqualTo(first);
        now.updateAndGet(instant -> instant.plusMillis(1));
        assertThat(mint.tokenFor(user).getTokenValue()).isNotEqualTo(first);
    }
}
