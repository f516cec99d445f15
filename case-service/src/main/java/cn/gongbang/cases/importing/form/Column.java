package cn.gongbang.cases.importing.form;

import org.jspecify.annotations.Nullable;

/**
 * A column of the import form.
 *
 * @param key names it in {@code import-form.properties}
 * @param pointer where its content stands in an application; {@code {i}} is the index of the person or line, {@code {m}}
 *     the member id, and a last {@code -} appends to a list
 * @param codes the list it is chosen from, for {@link Kind#CODE}
 */
public record Column(
        String key,
        Kind kind,
        Need need,
        String pointer,
        @Nullable Class<? extends Enum<?>> codes) {

    /** How a cell is read. */
    public enum Kind {
        /** What joins the sheets. */
        NUMBER,
        TEXT,
        /** Digits that a spreadsheet must not take for a number: ids, cards, telephones. */
        DIGITS,
        CODE,
        YES_NO,
        /** A disability's level, 1 to 4. */
        LEVEL,
        DATE,
        /** Yuan. */
        MONEY,
        /** Square metres. */
        AREA,
        /** 本人, a member's name or resident id. */
        PERSON
    }

    /** What is missing when a cell is empty. */
    public enum Need {
        /** Without it there is no application. */
        MUST,
        /** The archive form asks for it (domain.md §6); the family is imported and the gap is noted. */
        ARCHIVE,
        OPTIONAL
    }

    boolean marked() {
        return need != Need.OPTIONAL;
    }
}
