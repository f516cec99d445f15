package cn.gongbang.reporting.sheet;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A compressed entry of a ZIP in memory, found by the central directory (APPNOTE 4.3): the workbook's writer follows its
 * entries by 64-bit descriptors, which {@code ZipInputStream} cannot read.
 */
record PackedEntry(String name, byte[] zip, int start, int length) {
    private static final int END_SIZE = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;

    /** @throws IllegalArgumentException when it does not end with a directory that has no comment */
    static List<PackedEntry> allOf(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_SIZE;
        if (end < 0 || bytes.getInt(end) != END_SIGNATURE) {
            throw new IllegalArgumentException("not a zip");
        }
        List<PackedEntry> entries = new ArrayList<>();
        int at = bytes.getInt(end + 16);
        for (int left = bytes.getShort(end + 10); left > 0; left--) {
            int nameLength = bytes.getShort(at + 28);
            String name = new String(zip, at + CENTRAL_SIZE, nameLength, StandardCharsets.UTF_8);
            int local = bytes.getInt(at + 42);
            int start = local + LOCAL_SIZE + bytes.getShort(local + 26) + bytes.getShort(local + 28);
            entries.add(new PackedEntry(name, zip, start, bytes.getInt(at + 20)));
            at += CENTRAL_SIZE + nameLength + bytes.getShort(at + 30) + bytes.getShort(at + 32);
        }
        return entries;
    }

    InputStream open() {
        return new InflaterInputStream(new ByteArrayInputStream(zip, start, length), new Inflater(true));
    }
}
