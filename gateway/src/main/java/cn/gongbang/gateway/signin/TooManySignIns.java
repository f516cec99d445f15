package cn.gongbang.gateway.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many sign-ins failed; another may be tried after a while. */
public final class TooManySignIns extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    TooManySignIns(Duration retryAfter) {
        super("too many failed sign-ins");
        this.retryAfter = retryAfter;
    }

    /** Whole seconds, at least one: for {@code Retry-After}. */
    public long secondsToWait() {
        return Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }
}
