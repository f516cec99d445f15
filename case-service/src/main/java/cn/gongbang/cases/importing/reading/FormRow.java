package cn.gongbang.cases.importing.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param number counted from 1, as spreadsheets show it
 * @param cells in the order of the form's columns, null where nothing stands
 */
record FormRow(int number, @Nullable RawCell[] cells) {
    private static final RawCell.Kind[] KINDS = RawCell.Kind.values();

    /** The row in few bytes, for those that wait until their family comes. */
    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(number);
            for (RawCell cell : cells) {
                out.writeByte(cell == null ? KINDS.length : cell.kind().ordinal());
                if (cell != null) {
                    out.writeUTF(cell.text());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static FormRow unpacked(byte[] bytes, int columns) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int number = in.readInt();
            @Nullable RawCell[] cells = new RawCell[columns];
            for (int i = 0; i < columns; i++) {
                int kind = in.readByte();
                cells[i] = kind == KINDS.length ? null : new RawCell(KINDS[kind], in.readUTF());
            }
            return new FormRow(number, cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
