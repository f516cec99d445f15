package cn.gongbang.platform.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads dates and instants in the one form in which they are stored digit by digit, which takes a small part of what a
 * formatter does; any other form is read as usual. A long history holds thousands of them (docs/performance.md).
 */
public final class StoredTimes extends SimpleModule {
    private static final long serialVersionUID = 1;
    private static final int DATE_LENGTH = "2023-02-06".length();
    private static final int SECOND_LENGTH = "2023-02-06T02:02:00".length();
    private static final int DAY_SECONDS = 86_400;
    private static final int NANO_DIGITS = 9;

    public StoredTimes() {
        addDeserializer(LocalDate.class, new OfDates());
        addDeserializer(Instant.class, new OfInstants());
    }

    /** The instant of a text such as {@code 2023-02-06T02:02:00.000001Z}. */
    public static Instant instant(String text) {
        Instant quick = quickInstant(text);
        return quick == null ? Instant.parse(text) : quick;
    }

    static @Nullable LocalDate quickDate(String text) {
        return text.length() == DATE_LENGTH ? leadingDate(text) : null;
    }

    static @Nullable Instant quickInstant(String text) {
        int last = text.length() - 1;
        boolean whole = last == SECOND_LENGTH;
        boolean fraction = last > SECOND_LENGTH + 1 && last <= SECOND_LENGTH + 1 + NANO_DIGITS;
        if (!(whole || fraction && text.charAt(SECOND_LENGTH) == '.') || text.charAt(last) != 'Z') {
            return null;
        }
        LocalDate date = leadingDate(text);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, SECOND_LENGTH);
        int nanos = whole ? 0 : number(text, SECOND_LENGTH + 1, last);
        boolean marked = text.charAt(10) == 'T' && text.charAt(13) == ':' && text.charAt(16) == ':';
        if (date == null || !marked || !within(hour, 23) || !within(minute, 59) || !within(second, 59) || nanos < 0) {
            return null;
        }
        for (int digits = last - SECOND_LENGTH - 1; !whole && digits < NANO_DIGITS; digits++) {
            nanos *= 10;
        }
        return Instant.ofEpochSecond(date.toEpochDay() * DAY_SECONDS + hour * 3_600L + minute * 60L + second, nanos);
    }

    private static @Nullable LocalDate leadingDate(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, DATE_LENGTH);
        boolean marked = text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!marked
                || year < 0
                || month < 1
                || month > 12
                || !YearMonth.of(year, month).isValidDay(day)) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    /** The number of these digits; -1 where one of them is none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (!within(digit, 9)) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static boolean within(int value, int largest) {
        return value >= 0 && value <= largest;
    }

    private static final class OfDates extends ValueDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            LocalDate quick = parser.hasToken(JsonToken.VALUE_STRING) ? quickDate(parser.getString()) : null;
            return quick == null ? LocalDateDeserializer.INSTANCE.deserialize(parser, context) : quick;
        }
    }

    private static final class OfInstants extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            Instant quick = parser.hasToken(JsonToken.VALUE_STRING) ? quickInstant(parser.getString()) : null;
            return quick == null ? InstantDeserializer.INSTANT.deserialize(parser, context) : quick;
        }
    }
}
