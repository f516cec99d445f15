package cn.gongbang.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;

class SignInThrottleTest {
    private static final String HOME = "10.0.0.1";

    private Instant now = Instant.parse("2026-11-24T01:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(() -> now);

    @Test
    void givenFiveFailures_whenTriedAgain_thenTheWaitDoublesUpToAQuarterOfAnHourAndNothingIsChecked() {
        for (int i = 1; i < SignInThrottle.FAILURES_FOR_A_USER; i++) {
            wrong("district", HOME);
        }
        for (Duration wait = Duration.ofSeconds(1);
                wait.compareTo(SignInThrottle.LONGEST_FOR_A_USER) < 0;
                wait = wait.multipliedBy(2)) {
            wrong("district", HOME);
            assertThat(secondsToWait("district", HOME)).isEqualTo(wait.toSeconds());
            now = now.plus(wait);
        }
        wrong("district", HOME);
        assertThat(secondsToWait("district", HOME)).isEqualTo(900);
    }

    @Test
    void givenWaiting_whenTriedAllTheTime_thenTheWaitIsNotMadeLonger() {
        failing("district", HOME, SignInThrottle.FAILURES_FOR_A_USER);

        for (int i = 0; i < 100; i++) {
            assertThat(secondsToWait("district", HOME)).isEqualTo(1);
        }
        now = now.plusSeconds(1);
        right("district", HOME);
    }

    @Test
    void givenSuccess_whenTriedAgain_thenEarlierFailuresAreForgiven() {
        failing("district", HOME, SignInThrottle.FAILURES_FOR_A_USER - 1);
        right("district", HOME);

        failing("district", HOME, SignInThrottle.FAILURES_FOR_A_USER - 1);
        right("district", HOME);
    }

    @Test
    void givenAttackFromManyAddresses_whenTheUserSignsInFromHome_thenNotLockedOut() {
        for (int address = 0; address < 5_000; address++) {
            String attacker = "203.0." + address / 250 + "." + address % 250;
            for (int guess = 0; guess < 10; guess++) {
                attempt("district", attacker, false);
            }
        }

        right("district", HOME);
        wrong("district", HOME);
        assertThat(secondsToWait("district", HOME)).isEqualTo(1);
        now = now.plusSeconds(1);
        right("district", HOME);
    }

    @Test
    void givenUserUnderAttack_whenAnotherAddressGuesses_thenItHasOneFailureOnly() {
        for (int address = 0; address < SignInThrottle.AN_ATTACK; address++) {
            wrong("district", "203.0.113." + address);
        }

        wrong("district", "198.51.100.1");
        assertThat(secondsToWait("district", "198.51.100.1")).isEqualTo(1);
        failing("approver", "198.51.100.1", SignInThrottle.FAILURES_FOR_A_USER - 1);
        right("approver", "198.51.100.1");
    }

    @Test
    void givenOneAddress_whenItTriesManyUsers_thenItWaitsAMinuteAtMost() {
        for (int user = 0; user < SignInThrottle.FAILURES_OF_A_CLIENT; user++) {
            wrong("user" + user, HOME);
        }

        assertThat(secondsToWait("somebody-else", HOME)).isEqualTo(1);
        right("somebody-else", "10.0.0.2");
        for (int user = 0; user < 20; user++) {
            now = now.plus(SignInThrottle.LONGEST_FOR_A_CLIENT);
            wrong("other" + user, HOME);
        }
        assertThat(secondsToWait("somebody-else", HOME)).isEqualTo(60);
    }

    @Test
    void givenManyUsersAndAddresses_whenTheyFail_thenOnlySoManyAreRememberedAndForgottenAfterAQuietHour() {
        for (int i = 0; i < 3 * SignInThrottle.MOST_KEPT; i++) {
            attempt("user" + i, "2001:db8:" + Integer.toHexString(i), false);
        }

        assertThat(throttle.remembered()).isBetween(1L, 3L * SignInThrottle.MOST_KEPT);
        now = now.plus(Duration.ofHours(1)).plusMillis(1);
        assertThat(throttle.remembered()).isZero();
    }

    private void failing(String user, String address, int times) {
        for (int i = 0; i < times; i++) {
            wrong(user, address);
        }
    }

    private void wrong(String user, String address) {
        assertThatThrownBy(() -> throttle.check(user, address, () -> false))
                .isInstanceOf(BadCredentialsException.class);
    }

    private void right(String user, String address) {
        assertThatCode(() -> throttle.check(user, address, () -> true)).doesNotThrowAnyException();
        throttle.succeeded(user, address);
    }

    private void attempt(String user, String address, boolean right) {
        try {
            throttle.check(user, address, () -> right);
        } catch (BadCredentialsException | TooManySignIns refused) {
            assertThat(right).isFalse();
        }
    }

    private long secondsToWait(String user, String address) {
        AtomicBoolean checked = new AtomicBoolean();
        TooManySignIns refused = catchThrowableOfType(
                TooManySignIns.class,
                () -> throttle.check(user, address, () -> {
                    checked.set(true);
                    return true;
                }));
        assertThat(checked).isFalse();
        return refused.secondsToWait();
    }
}
