package cn.gongbang.cases.read.history;

import cn.gongbang.cases.state.CaseState;
import cn.gongbang.platform.security.Caller;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The history of a case as a document to read and print. The template escapes every value that is put in; it holds no
 * script and asks for nothing from elsewhere.
 */
@Component
class HistoryDocument {
    private static final String TEMPLATE = "history.mustache";
    private static final String STYLE = "<style>";
    private static final String STYLE_END = "</style>";
    private final Template template;
    private final String contentPolicy;

    HistoryDocument() {
        String source = source();
        this.template = Mustache.compiler().nullValue("").compile(source);
        this.contentPolicy = "default-src 'none'; style-src '" + hash(style(source))
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** What a browser may do with the document: show it in its own style, known by its hash, and nothing else. */
    String contentPolicy() {
        return contentPolicy;
    }

    String of(Replay replay, CaseState now, Wording wording, Instant exportedAt, Caller reader) {
        return template.execute(HistorySheet.of(replay, now, wording, exportedAt, reader));
    }

    private static String style(String source) {
        return source.substring(source.indexOf(STYLE) + STYLE.length(), source.indexOf(STYLE_END));
    }

    private static String hash(String text) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String source() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(HistoryDocument.class.getResourceAsStream(TEMPLATE)), StandardCharsets.UTF_8)) {
            return file.readAllAsString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
