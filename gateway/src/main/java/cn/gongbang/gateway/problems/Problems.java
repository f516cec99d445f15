package cn.gongbang.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Tells the gateway's own problems, in Chinese unless the client asks for English. */
@Component
public class Problems {
    private final JsonMapper json;
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    private final AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();

    Problems(JsonMapper json) {
        this.json = json;
        texts.setBasename("gateway-messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        languages.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
        languages.setDefaultLocale(Locale.CHINESE);
    }

    public Problem of(ProblemCode code, HttpServletRequest request) {
        return of(code, code.status(), request);
    }

    /** The problem of a status the framework chose, which it keeps. */
    Problem of(int status, HttpServletRequest request) {
        return of(ProblemCode.of(status), status, request);
    }

    /** Answers with the problem, unless an answer is already on its way. */
    public void write(ProblemCode code, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(of(code, request), response);
    }

    void write(Problem problem, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Problem of(ProblemCode code, int status, HttpServletRequest request) {
        Locale language = languages.resolveLocale(request);
        return new Problem(
                URI.create("urn:gongbang:problem:" + code),
                texts.getMessage(code + ".title", null, language),
                status,
                texts.getMessage(code + ".detail", null, language),
                code.name(),
                List.of());
    }
}
