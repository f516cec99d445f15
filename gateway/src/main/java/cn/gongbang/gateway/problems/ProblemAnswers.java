package cn.gongbang.gateway.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Whatever is refused or fails inside the gateway ends here and is told as a problem, never as a stack trace. */
@RestController
@RestControllerAdvice
class ProblemAnswers implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    private final Problems problems;

    ProblemAnswers(Problems problems) {
        this.problems = problems;
    }

    /** Where the container sends what was refused before any handler saw it. */
    @RequestMapping("/error")
    void refused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        problems.write(problems.of(status instanceof Integer code ? code : 404, request), response);
    }

    /**
     * Once an answer has begun, nothing can be told any more: the failure goes on and ends the connection. A body the
     * container itself cannot read it has refused already, before any answer.
     */
    @ExceptionHandler
    void failed(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (failure instanceof AuthenticationException || failure instanceof AccessDeniedException) {
            throw failure;
        }
        log(failure, request);
        if (response.isCommitted()) {
            if (BodyRefused.behind(failure).isPresent()) {
                return;
            }
            throw failure;
        }
        response.reset();
        problems.write(problem(failure, request, response), response);
    }

    private Problem problem(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure instanceof BackendUnreachable unreachable) {
            return problems.of(unreachable.code(), request);
        }
        Optional<BodyRefused> body = BodyRefused.behind(failure);
        if (body.isPresent()) {
            return problems.of(body.get().code(), request);
        }
        if (failure instanceof ErrorResponse refusal) {
            refusal.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return problems.of(refusal.getStatusCode().value(), request);
        }
        return problems.of(ProblemCode.INTERNAL_ERROR, request);
    }

    private static void log(Exception failure, HttpServletRequest request) {
        if (failure instanceof BackendUnreachable) {
            LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), failure.getMessage());
        } else if (!(failure instanceof ErrorResponse)
                && BodyRefused.behind(failure).isEmpty()
                && !DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
    }
}
