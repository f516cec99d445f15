package cn.gongbang.documents.upload;

import cn.gongbang.platform.problems.ProblemBody;
import cn.gongbang.platform.problems.Problems;
import cn.gongbang.platform.problems.Refusal;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** A body that is no readable multipart form is the client's mistake. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MultipartProblems {
    private final Problems problems;

    MultipartProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> tooLarge(MaxUploadSizeExceededException exception, Locale locale) {
        return problems.answer(Refusal.of(413, "TOO_LARGE", "problem.tooLarge").details(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unreadable(MultipartException exception, Locale locale) {
        return problems.answer(Refusal.of(400, "MALFORMED", "problem.multipart").details(), locale);
    }
}
