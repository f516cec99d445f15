package cn.gongbang.cases.importing.reading;

import cn.gongbang.platform.problems.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks whether a packed file stays of a reasonable size when unpacked, before anything reads it into memory. */
final class PackedSize {
    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 400L * 1024 * 1024;

    /** The texts of a workbook are read as a whole. */
    private static final long MOST_TEXT = 80L * 1024 * 1024;

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    private PackedSize() {}

    /** @throws Refusal 415 when it is packed but no workbook, 422 when it is broken, 413 when it is too large */
    static void require(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            if (zip.getEntry(WORKBOOK) == null) {
                throw Refusal.of(415, "MEDIA_TYPE", "import.mediaType");
            }
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw tooLarge();
            }
            long left = MOST_BYTES;
            for (ZipArchiveEntry entry : entries) {
                left -= size(zip, entry, Math.min(left, entry.getName().equals(TEXTS) ? MOST_TEXT : left));
            }
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw Refusal.invalid("/file", "FORMAT", "import.broken");
        }
    }

    /** The real size; what the directory claims may be a lie. */
    private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most) {
                    throw tooLarge();
                }
            }
        }
        return size;
    }

    private static Refusal tooLarge() {
        return Refusal.of(413, "TOO_LARGE", "import.unpackedTooLarge");
    }
}
