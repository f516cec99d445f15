package cn.gongbang.platform.problems;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Turns refusals into RFC 9457 answers in the reader's language; Chinese unless English is asked for. */
public final class Problems {
    private static final int TOO_MANY = 429;
    private static final String SECONDS_TO_WAIT = "5";
    private final MessageSource messages;

    public Problems(MessageSource messages) {
        this.messages = messages;
    }

    public ProblemBody body(Refusal.Details details, Locale locale) {
        var errors = details.errors().stream()
                .map(error -> new ProblemBody.Field(
                        error.pointer(),
                        error.code(),
                        text(error.message(), error.arguments().toArray(), locale)))
                .toList();
        return new ProblemBody(
                "urn:gongbang:problem:" + details.code(),
                text("problem.title." + details.status(), new Object[0], locale),
                details.status(),
                text(details.message(), details.arguments().toArray(), locale),
                details.code(),
                errors,
                details.extensions());
    }

    public ResponseEntity<ProblemBody> answer(Refusal.Details details, Locale locale) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (details.status() == TOO_MANY) {
            headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return ResponseEntity.status(details.status()).headers(headers).body(body(details, locale));
    }

    private String text(String key, Object[] arguments, Locale locale) {
        return messages.getMessage(key, arguments, locale);
    }
}
