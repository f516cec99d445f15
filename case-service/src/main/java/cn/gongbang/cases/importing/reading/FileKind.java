package cn.gongbang.cases.importing.reading;

import cn.gongbang.platform.problems.Refusal;
import java.util.Arrays;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The two kinds of files, told by their first bytes and never by a name or what a client claims. */
public enum FileKind {
    XLSX,
    JSON_LINES;

    private static final int HEAD = 4096;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    /** @throws Refusal 415 when it is neither; an old .xls is told what to do */
    static FileKind of(byte[] file) {
        byte[] head = Arrays.copyOf(file, Math.min(file.length, HEAD));
        if (head.length >= 8 && ReadableWorkbook.isOOXMLZipHeader(head)) {
            return XLSX;
        }
        if (head.length >= 8 && ReadableWorkbook.isOLE2Header(head)) {
            throw Refusal.of(415, "MEDIA_TYPE", "import.oldExcel");
        }
        String text = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1);
        String begin = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text).strip();
        if (begin.isEmpty() && head.length < HEAD) {
            throw Refusal.invalid("/file", "EMPTY", "import.noRows");
        }
        if (begin.startsWith("{")) {
            return JSON_LINES;
        }
        throw Refusal.of(415, "MEDIA_TYPE", "import.mediaType");
    }
}
