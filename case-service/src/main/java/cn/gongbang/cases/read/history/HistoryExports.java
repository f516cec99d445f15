package cn.gongbang.cases.read.history;

import cn.gongbang.cases.state.CaseState;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.security.Caller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** One case's whole history to take along: for machines as JSON Lines, for people as a document to read and print. */
@RestController
class HistoryExports {
    private static final MediaType JSON_LINES = MediaType.parseMediaType("application/jsonl;charset=UTF-8");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private final HistoryReader reader;
    private final HistoryDocument document;
    private final JsonMapper json;
    private final Clock clock;

    HistoryExports(HistoryReader reader, HistoryDocument document, JsonMapper json, Clock clock) {
        this.reader = reader;
        this.document = document;
        this.json = json;
        this.clock = clock;
    }

    /** The first line; an entry of the history follows on each other line. */
    record Head(String id, String number, Instant exportedAt, String exportedBy, int events, String lastHash) {}

    @GetMapping("/api/cases/{id}/history.jsonl")
    ResponseEntity<byte[]> lines(@PathVariable String id, Caller caller, Reading reading, Locale locale) {
        Replay replay = reader.open(id, caller);
        CaseState now = Objects.requireNonNull(replay.last());
        Entries entries = new Entries(reader.wording(replay, Purpose.HISTORY_EXPORT, reading, locale));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        line(
                new Head(
                        id,
                        now.opening().number(),
                        clock.instant(),
                        caller.name(),
                        replay.events().size(),
                        replay.lastHash()),
                out);
        for (Step step : replay) {
            line(entries.of(step), out);
        }
        return ResponseEntity.ok()
                .contentType(JSON_LINES)
                .header(HttpHeaders.CONTENT_DISPOSITION, file(ContentDisposition.attachment(), now, "jsonl"))
                .body(out.toByteArray());
    }

    @GetMapping("/api/cases/{id}/history.html")
    ResponseEntity<String> page(@PathVariable String id, Caller caller, Reading reading, Locale locale) {
        Replay replay = reader.open(id, caller);
        CaseState now = Objects.requireNonNull(replay.last());
        Wording wording = reader.wording(replay, Purpose.HISTORY_EXPORT, reading, locale);
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_DISPOSITION, file(ContentDisposition.inline(), now, "html"))
                .header("Content-Security-Policy", document.contentPolicy())
                .body(document.of(replay, now, wording, clock.instant(), caller));
    }

    private void line(Object told, ByteArrayOutputStream out) {
        out.writeBytes(json.writeValueAsBytes(told));
        out.write('\n');
    }

    private static String file(ContentDisposition.Builder how, CaseState of, String ending) {
        return how.filename(of.opening().number() + "-history." + ending)
                .build()
                .toString();
    }
}
