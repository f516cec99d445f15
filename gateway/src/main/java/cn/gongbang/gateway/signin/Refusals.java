package cn.gongbang.gateway.signin;

import cn.gongbang.gateway.problems.ProblemCode;
import cn.gongbang.gateway.problems.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells who is not let in why: not signed in, too often wrong, not allowed, or not to be checked just now. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;
    private final boolean basic;

    Refusals(Problems problems, @Value("${gongbang.standalone}") boolean standalone) {
        this.problems = problems;
        this.basic = standalone;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof AuthenticationServiceException) {
            problems.write(ProblemCode.SERVICE_UNAVAILABLE, request, response);
            return;
        }
        if (refused instanceof TooManySignIns tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.secondsToWait()));
            problems.write(ProblemCode.SIGN_IN_THROTTLED, request, response);
            return;
        }
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"gongbang\"");
        if (basic) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"gongbang\", charset=\"UTF-8\"");
        }
        problems.write(ProblemCode.UNAUTHENTICATED, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(ProblemCode.FORBIDDEN, request, response);
    }
}
