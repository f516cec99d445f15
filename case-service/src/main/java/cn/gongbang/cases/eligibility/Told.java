package cn.gongbang.cases.eligibility;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Further fields of an application, which are kept as they were written: a known key is read if its value can be read and
 * is unknown otherwise; other keys mean nothing here.
 */
record Told(Map<String, Object> fields) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");

    static Told of(@Nullable Map<String, Object> written) {
        return new Told(written == null ? Map.of() : written);
    }

    /** Whether something is written under the key. */
    boolean says(String key) {
        return !text(key).isBlank();
    }

    /** A number that is not negative; yes counts as one and no as none. */
    @Nullable
    BigDecimal number(String key) {
        Boolean flag = flag(key);
        if (flag != null) {
            return flag ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        String text = text(key);
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    @Nullable
    Boolean flag(String key) {
        return switch (text(key)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    @Nullable
    LocalDate date(String key) {
        try {
            return says(key) ? LocalDate.parse(text(key)) : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E code(String key, Class<E> type) {
        String text = text(key);
        return Stream.of(type.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private String text(String key) {
        Object value = fields.get(key);
        return value == null ? "" : value.toString().strip();
    }
}
