package cn.gongbang.cases.importing.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Lines: an application a line, or an object that has it as {@code application}. Blank lines do not count, a line
 * that cannot be read spoils itself only.
 */
final class JsonLinesFile implements FamilyFile {
    private static final int LONGEST_LINE = 1024 * 1024;
    private static final String WRAPPED = "application";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private final byte[] file;
    private final JsonMapper json;
    private final int families;

    private JsonLinesFile(byte[] file, JsonMapper json, int families) {
        this.file = file;
        this.json = json;
        this.families = families;
    }

    static JsonLinesFile open(byte[] file, JsonMapper json) throws IOException {
        int[] counted = {0};
        try {
            lines(file, (number, line, tooLong) -> counted[0]++);
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("counting never waits", impossible);
        }
        return new JsonLinesFile(file, json, counted[0]);
    }

    @Override
    public FileKind kind() {
        return FileKind.JSON_LINES;
    }

    @Override
    public int families() {
        return families;
    }

    @Override
    public void read(Reader reader) throws IOException, InterruptedException {
        lines(file, (number, line, tooLong) -> reader.take(family(number, line, tooLong)));
    }

    @Override
    public void close() {}

    private WrittenFamily family(int number, byte[] line, boolean tooLong) {
        if (tooLong) {
            return unreadable(number, "TOO_LONG", "import.lineTooLong");
        }
        String text = text(line);
        if (text == null) {
            return unreadable(number, "ENCODING", "import.encoding");
        }
        JsonNode written;
        try {
            written = json.readTree(text);
        } catch (JacksonException malformed) {
            return unreadable(number, "MALFORMED", "problem.malformed");
        }
        boolean wrapped = written.path(WRAPPED).isObject();
        JsonNode application = wrapped ? written.path(WRAPPED) : written;
        if (!application.isObject()) {
            return unreadable(number, "FORMAT", "problem.field.format");
        }
        String prefix = wrapped ? "/" + WRAPPED : "";
        return new WrittenFamily(
                number, application, List.of(), pointer -> new Place(null, prefix + pointer), List.of());
    }

    private static WrittenFamily unreadable(int number, String code, String message) {
        return WrittenFamily.unreadable(number, List.of(new Place(null, "").problem(code, message)));
    }

    private static @Nullable String text(byte[] line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            return null;
        }
    }

    @FunctionalInterface
    private interface LineTaker {
        void take(int number, byte[] line, boolean tooLong) throws InterruptedException;
    }

    private static void lines(byte[] file, LineTaker taker) throws IOException, InterruptedException {
        try (InputStream bytes = new ByteArrayInputStream(file)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int number = 1;
            boolean blank = true;
            boolean tooLong = false;
            for (int read = bytes.read(); ; read = bytes.read()) {
                if (read < 0 || read == '\n') {
                    if (!blank) {
                        taker.take(number, line.toByteArray(), tooLong);
                    }
                    if (read < 0) {
                        return;
                    }
                    number++;
                    blank = true;
                    tooLong = false;
                    line.reset();
                } else {
                    blank &= read <= ' ';
                    tooLong |= line.size() >= LONGEST_LINE;
                    if (!tooLong) {
                        line.write(read);
                    }
                }
            }
        }
    }
}
