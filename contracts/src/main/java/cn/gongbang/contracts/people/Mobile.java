package cn.gongbang.contracts.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** R-ID-3: a mobile number; {@code toString} masks it, {@link #value()} is the full number. */
public record Mobile(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}");

    /** @throws IllegalArgumentException when the text is no mobile number; the message never repeats it */
    public Mobile {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a mobile number");
        }
    }

    /** @throws IllegalArgumentException when the text, blanks around it aside, is no mobile number */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Mobile of(String text) {
        return new Mobile(text.strip());
    }

    /** The number with its middle hidden, such as {@code 138****0000}. */
    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
