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
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * The history of a case as a document to read and print. The template escapes every value that is put in; it holds no
 * script and asks for nothing from elsewhere.
 */
@Component
class HistoryDocument {
    private static final String TEMPLATE = "history.mustache";
    private final Template template;

    HistoryDocument() {
        this.template = Mustache.compiler().nullValue("").compile(source());
    }

    String of(Replay replay, CaseState now, Wording wording, Instant exportedAt, Caller reader) {
        return template.execute(HistorySheet.of(replay, now, wording, exportedAt, reader));
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
