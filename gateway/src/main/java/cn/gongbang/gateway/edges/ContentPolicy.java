package cn.gongbang.gateway.edges;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a browser may do with an answer. Data may do nothing at all, even opened as a page of its own; pages of this
 * origin live on this origin's scripts and styles only; a document of a service brings its own policy.
 */
@Component
class ContentPolicy {
    static final String HEADER = "Content-Security-Policy";
    static final String DATA =
            "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final String page;

    ContentPolicy(EdgesProperties properties) {
        // A sign-in form ends with a redirect to the page it was opened for, which counts as a target of the form.
        this.page =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
                        + "connect-src " + self(properties.pages().connect())
                        + "; manifest-src 'self'; base-uri 'none'; "
                        + "form-action " + self(properties.cors().origins())
                        + "; frame-ancestors 'none'; object-src 'none'";
    }

    void write(HttpServletRequest request, HttpServletResponse response) {
        String type = response.getContentType();
        if (isHtml(type) && response.containsHeader(HEADER)) {
            return;
        }
        response.setHeader(HEADER, of(Paths.isData(request), response.getStatus(), type));
    }

    /** The policy of an answer to a data path or another, by its status and type. */
    String of(boolean data, int status, @Nullable String type) {
        boolean problem = status >= 400 && !isHtml(type);
        return data || problem || isJson(type) ? DATA : page;
    }

    static boolean isHtml(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("text/html");
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.contains("json");
    }

    private static String self(List<String> others) {
        return Stream.concat(Stream.of("'self'"), others.stream()).collect(Collectors.joining(" "));
    }
}
