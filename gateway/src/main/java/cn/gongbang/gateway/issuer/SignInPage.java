package cn.gongbang.gateway.issuer;

import cn.gongbang.gateway.InStandalone;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.HtmlUtils;

/** The page people sign in on: plain HTML without scripts, Chinese unless the browser asks for English. */
@RestController
@InStandalone
class SignInPage {
    static final String PATH = "/login";
    static final String STYLE = "/login/sign-in.css";

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';" + " frame-ancestors 'none'";
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

    private final String template = resource("/sign-in/sign-in.html");
    private final String style = resource("/sign-in/sign-in.css");
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    private final AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();

    /** What went wrong before, as the key of a sentence and what stands in it. */
    record Notice(String key, List<Object> arguments) {
        static Notice of(String key, Object... arguments) {
            return new Notice(key, List.of(arguments));
        }
    }

    SignInPage() {
        texts.setBasename("sign-in-messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        languages.setSupportedLocales(List.of(Locale.CHINESE, Locale.ENGLISH));
        languages.setDefaultLocale(Locale.CHINESE);
    }

    @GetMapping(PATH)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(HttpServletResponse.SC_OK, null, request, response);
    }

    @GetMapping(STYLE)
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(style);
    }

    void write(int status, @Nullable Notice notice, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] page = page(notice, request).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private String page(@Nullable Notice notice, HttpServletRequest request) {
        Locale language = languages.resolveLocale(request);
        Map<String, String> values = new HashMap<>();
        CsrfToken csrf = (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
        values.put("csrfName", csrf.getParameterName());
        values.put("csrfToken", csrf.getToken());
        values.put("language", Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "en" : "zh-CN");
        values.put("username", Objects.requireNonNullElse(request.getParameter("username"), ""));
        StringBuilder page = new StringBuilder();
        Matcher places = PLACE.matcher(template);
        while (places.find()) {
            String name = places.group(1);
            String filled = name.equals("notice")
                    ? noticeHtml(notice, language)
                    : escaped(values.containsKey(name) ? values.get(name) : text(name, List.of(), language));
            places.appendReplacement(page, Matcher.quoteReplacement(filled));
        }
        return places.appendTail(page).toString();
    }

    private String noticeHtml(@Nullable Notice notice, Locale language) {
        return notice == null
                ? ""
                : "<p class=\"notice\" role=\"alert\">" + escaped(text(notice.key, notice.arguments, language))
                        + "</p>";
    }

    private String text(String key, List<Object> arguments, Locale language) {
        return texts.getMessage(key, arguments.toArray(), language);
    }

    private static String escaped(@Nullable String text) {
        return HtmlUtils.htmlEscape(Objects.requireNonNull(text), "UTF-8");
    }

    private static String resource(String path) {
        try (InputStream stream = SignInPage.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
