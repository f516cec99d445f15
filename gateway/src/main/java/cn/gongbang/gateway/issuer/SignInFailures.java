package cn.gongbang.gateway.issuer;

import cn.gongbang.gateway.InStandalone;
import cn.gongbang.gateway.problems.ProblemCode;
import cn.gongbang.gateway.problems.Problems;
import cn.gongbang.gateway.signin.TooManySignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Tells on the page why a sign-in failed; whoever does not read pages gets a problem. */
@Component
@InStandalone
class SignInFailures implements AuthenticationFailureHandler, AccessDeniedHandler {
    private final SignInPage page;
    private final Problems problems;

    SignInFailures(SignInPage page, Problems problems) {
        this.page = page;
        this.problems = problems;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        switch (failure) {
            case TooManySignIns tooMany -> {
                long seconds = tooMany.secondsToWait();
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                tell(
                        ProblemCode.SIGN_IN_THROTTLED,
                        SignInPage.Notice.of("notice.throttled", Long.toString(seconds)),
                        request,
                        response);
            }
            case AuthenticationServiceException outage ->
                tell(ProblemCode.SERVICE_UNAVAILABLE, SignInPage.Notice.of("notice.unavailable"), request, response);
            default -> tell(ProblemCode.UNAUTHENTICATED, SignInPage.Notice.of("notice.wrong"), request, response);
        }
    }

    /** The form does not belong to this browser, or was open for longer than its token is kept. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        tell(ProblemCode.FORBIDDEN, SignInPage.Notice.of("notice.expired"), request, response);
    }

    private void tell(
            ProblemCode code, SignInPage.Notice notice, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains("text/html")) {
            page.write(code.status(), notice, request, response);
        } else {
            problems.write(code, request, response);
        }
    }
}
