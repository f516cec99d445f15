package cn.gongbang.reporting.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a workbook again without the times at which it was written, its merged cells in order. */
final class ReproducibleZip {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");
    private static final String SHEETS = "xl/worksheets/";
    private static final Pattern MERGED = Pattern.compile("<mergeCell ref=\"[^\"]*\"/>");

    private ReproducibleZip() {}

    static byte[] of(byte[] zip) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(zip.length);
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (PackedEntry entry : PackedEntry.allOf(zip)) {
                ZipEntry timeless = new ZipEntry(entry.name());
                timeless.setTimeLocal(ALWAYS);
                out.putNextEntry(timeless);
                try (InputStream content = entry.open()) {
                    String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    out.write(reproducible(entry.name(), text).getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String reproducible(String name, String content) {
        if (name.equals(PROPERTIES)) {
            return CREATED.matcher(content).replaceAll("");
        }
        return name.startsWith(SHEETS) ? inOrder(content) : content;
    }

    private static String inOrder(String sheet) {
        Iterator<String> merged =
                MERGED.matcher(sheet).results().map(MatchResult::group).sorted().iterator();
        return MERGED.matcher(sheet).replaceAll(match -> Matcher.quoteReplacement(merged.next()));
    }
}
