package cn.gongbang.gateway.edges;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of work a request is; each kind has a budget of its own. */
enum Traffic {
    ANONYMOUS,
    READS,
    WRITES,
    /** Uploads and whole documents. */
    BULK;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern UPLOAD = Pattern.compile("/api/(cases/import|dossiers/[^/]+/files)");
    private static final Pattern DOCUMENT = Pattern.compile("/api/.+\\.(xlsx|pdf|zip|html|jsonl)");

    static Traffic of(HttpServletRequest request, Client client) {
        if (client.anonymous()) {
            return ANONYMOUS;
        }
        String path = request.getRequestURI();
        if (isUpload(request) || DOCUMENT.matcher(path).matches()) {
            return BULK;
        }
        return READING.contains(request.getMethod()) || path.equals("/api/cases/search") ? READS : WRITES;
    }

    static boolean isUpload(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && UPLOAD.matcher(request.getRequestURI()).matches();
    }

    /** The name of the policy in {@code RateLimit} headers. */
    String policy() {
        return name().toLowerCase(Locale.ROOT);
    }
}
