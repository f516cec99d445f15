package cn.gongbang.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TokenMintTest {

    @Test
    void givenToken_whenTwoMinutesAreLeft_thenAnotherIsMinted() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T01:00:00Z"));
        TokenMint mint = new TokenMint(new SigningKey(), now::get);
        User user = User.of("admin", Role.ADMIN);
        String first = mint.tokenFor(user).getTokenValue();

        now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(8)).minusMillis(1));
        assertThat(mint.tokenFor(user).getTokenValue()).isEqualTo(first);
        now.updateAndGet(instant -> instant.plusMillis(1));
        assertThat(mint.tokenFor(user).getTokenValue()).isNotEqualTo(first);
    }
}
