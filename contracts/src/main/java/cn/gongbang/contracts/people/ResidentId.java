package cn.gongbang.contracts.people;

import cn.gongbang.contracts.codes.Sex;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * R-ID-1: a resident id (GB 11643) in its one normal form, 18 characters with an upper-case X. {@code toString} masks it,
 * so that it never gets into a log by accident; {@link #value()} is the full id.
 */
public record ResidentId(@JsonValue String value) {
    private static final Pattern FIRST_FORM = Pattern.compile("[1-9][0-9]{14}");
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int EARLIEST_YEAR = 1900;
    private static final String UNREADABLE = "unreadable:";

    /** @throws IllegalArgumentException when the text is no resident id in normal form */
    public ResidentId {
        if (!value.startsWith(UNREADABLE)) {
            requireForm(value);
        }
    }

    private static void requireForm(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a resident id: 18 characters expected");
        }
        if (value.charAt(17) != checkDigit(value)) {
            throw new IllegalArgumentException("not a resident id: wrong check digit");
        }
        if (birthDate(value).getYear() < EARLIEST_YEAR) {
            throw new IllegalArgumentException("not a resident id: no real date of birth");
        }
    }

    /**
     * Reads an id written with 15 or 18 digits and any case of x.
     *
     * @throws IllegalArgumentException when it has another form, a wrong check digit or no real date of birth; the message
     *     never repeats the id
     */
    public static ResidentId of(String text) {
        String written = text.strip().toUpperCase(Locale.ROOT);
        if (!FIRST_FORM.matcher(written).matches()) {
            requireForm(written);
            return new ResidentId(written);
        }
        String first17 = written.substring(0, 6) + "19" + written.substring(6);
        return new ResidentId(first17 + checkDigit(first17));
    }

    /** What was written of an id, or of one that is unreadable. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ResidentId written(String text) {
        return text.startsWith(UNREADABLE) ? new ResidentId(text) : of(text);
    }

    /**
     * R-PII-2: stands for the id of a person whose key was destroyed; it has neither date of birth nor sex.
     *
     * @param whose what tells the person from others of the case
     */
    public static ResidentId unreadable(String whose) {
        return new ResidentId(UNREADABLE + whose);
    }

    /** Whether this is an id and not what is left of one (R-PII-2). */
    public boolean isReadable() {
        return !value.startsWith(UNREADABLE);
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The id with its date of birth hidden, such as {@code 440704********0015}. */
    public String masked() {
        return !isReadable() ? "" : value.substring(0, 6) + "********" + value.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static char checkDigit(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (first17.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    private static LocalDate birthDate(String id) {
        try {
            return LocalDate.of(
                    Integer.parseInt(id, 6, 10, 10),
                    Integer.parseInt(id, 10, 12, 10),
                    Integer.parseInt(id, 12, 14, 10));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a resident id: no real date of birth", e);
        }
    }
}
