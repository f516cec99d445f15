package cn.gongbang.platform.problems;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.databind.DatabindException;

/** The one place where an exception becomes an answer; no stack trace ever leaves the service. */
@RestControllerAdvice
public class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private final Problems problems;

    public ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> refused(Refusal refusal, Locale locale) {
        return problems.answer(refusal.details(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unreadable(HttpMessageNotReadableException exception, Locale locale) {
        if (exception.getCause() instanceof DatabindException databind) {
            return problems.answer(RequestParts.unreadable(databind).details(), locale);
        }
        return problems.answer(Refusal.of(400, "MALFORMED", "problem.malformed").details(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> mistyped(MethodArgumentTypeMismatchException exception, Locale locale) {
        return problems.answer(
                Refusal.of(400, "MALFORMED", "problem.parameter", exception.getName())
                        .details(),
                locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> tooLarge(MaxUploadSizeExceededException exception, Locale locale) {
        return problems.answer(Refusal.of(413, "TOO_LARGE", "problem.tooLarge").details(), locale);
    }

    /** A body that is no readable multipart form is the client's mistake. */
    @ExceptionHandler
    ResponseEntity<ProblemBody> noForm(MultipartException exception, Locale locale) {
        return problems.answer(Refusal.of(400, "MALFORMED", "problem.multipart").details(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> other(Exception exception, Locale locale) {
        if (exception instanceof ErrorResponse known) {
            int status = known.getStatusCode().value();
            return problems.answer(
                    Refusal.of(status, "HTTP_" + status, "problem.http." + status)
                            .details(),
                    locale);
        }
        LOG.error("unexpected failure", Wordless.of(exception));
        return problems.answer(Refusal.of(500, "INTERNAL", "problem.internal").details(), locale);
    }
}
