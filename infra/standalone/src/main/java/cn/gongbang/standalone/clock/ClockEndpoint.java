package cn.gongbang.standalone.clock;

import cn.gongbang.gateway.problems.Problem;
import cn.gongbang.standalone.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Reads and moves the simulated clock (contract.md, Clock); the gateway lets only ADMIN through to {@code /dev}. */
@RestController
@RequestMapping("/dev/clock")
public final class ClockEndpoint {

    private final TimeTravel travel;

    public ClockEndpoint(TimeTravel travel) {
        this.travel = travel;
    }

    /** The simulated instant with the zone's offset. */
    record Reading(String now) {}

    @GetMapping
    Reading read() {
        Clock clock = travel.clock();
        return new Reading(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(clock.instant().atZone(clock.getZone())));
    }

    @PostMapping
    ResponseEntity<?> move(@RequestBody JsonNode body, HttpServletRequest request) throws IOException {
        OffsetDateTime wanted = instantIn(body.path("now"));
        if (wanted == null) {
            return refused(422, "CLOCK_INSTANT", "/now", request);
        }
        return travel.to(wanted.toInstant())
                ? ResponseEntity.ok(read())
                : refused(409, "CLOCK_FORWARD_ONLY", null, request);
    }

    @ExceptionHandler
    ResponseEntity<?> unreadable(HttpMessageNotReadableException failure, HttpServletRequest request) {
        return refused(400, "MALFORMED", null, request);
    }

    private static @Nullable OffsetDateTime instantIn(JsonNode now) {
        try {
            return now.isString() ? OffsetDateTime.parse(now.asString()) : null;
        } catch (DateTimeParseException notAnInstant) {
            return null;
        }
    }

    private static ResponseEntity<Problem> refused(
            int status, String code, @Nullable String pointer, HttpServletRequest request) {
        Locale language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.ROOT : request.getLocale();
        Messages messages = Messages.in(language);
        String detail = messages.text("clock." + code + ".detail");
        List<Problem.FieldError> errors =
                pointer == null ? List.of() : List.of(new Problem.FieldError(pointer, code, detail));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Problem(
                        URI.create("urn:gongbang:problem:" + code),
                        messages.text("clock." + code + ".title"),
                        status,
                        detail,
                        code,
                        errors));
    }
}
