package cn.gongbang.platform.access;

import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the {@link Reading} of each request. */
@Component
public class Readings {
    private static final String ATTRIBUTE = Reading.class.getName();
    private final Clock clock;

    Readings(Clock clock) {
        this.clock = clock;
    }

    /**
     * The reading of the request, begun when it is asked for first.
     *
     * @throws Refusal 400 when the reader's words cannot be taken
     */
    public Reading of(Caller caller, HttpServletRequest request) {
        Reading begun = begun(request);
        if (begun != null) {
            return begun;
        }
        Reading reading = new Reading(
                caller,
                StatedPurpose.read(request.getHeader(StatedPurpose.HEADER)),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        request.setAttribute(ATTRIBUTE, reading);
        return reading;
    }

    static @Nullable Reading begun(HttpServletRequest request) {
        return (Reading) request.getAttribute(ATTRIBUTE);
    }

    /** What it showed is in the log. */
    static void end(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }
}
