package cn.gongbang.cases.importing.reading;

import cn.gongbang.contracts.personal.Redacted;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, as the file stores it: a number's text is the stored one, not a rounded one. */
record RawCell(Kind kind, String text) {
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        /** A formula that failed, such as {@code #N/A}. */
        ERROR
    }

    /** Longer than any field may be, short enough to keep many. */
    private static final int LONGEST = 2_000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?|-?\\d(\\.\\d+)?[eE][+-]?\\d{1,3}");

    /** Null when the cell is empty or holds blanks only. */
    static @Nullable RawCell of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getRawValue() == null) {
            return null;
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        String content = text.replace('\u00A0', ' ').strip();
        if (content.isEmpty()) {
            return null;
        }
        return new RawCell(kind(cell, content), content.length() > LONGEST ? content.substring(0, LONGEST) : content);
    }

    private static Kind kind(Cell cell, String content) {
        return switch (cell.getType()) {
            case NUMBER -> Kind.NUMBER;
            case BOOLEAN -> Kind.BOOLEAN;
            case ERROR -> Kind.ERROR;
            case FORMULA ->
                content.startsWith("#") ? Kind.ERROR : NUMBER.matcher(content).matches() ? Kind.NUMBER : Kind.TEXT;
            case STRING, EMPTY -> Kind.TEXT;
        };
    }

    @Override
    public String toString() {
        return Redacted.whole(this);
    }
}
