package cn.gongbang.contracts.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** R-CAL: the State Council's notice for one year; it may name days of the year before, which do not open that year. */
record YearNotice(Set<LocalDate> off, Set<LocalDate> makeUpWorkingDays) {

    static Map<Integer, YearNotice> readPublished() {
        Properties table = new Properties();
        try (InputStream file = YearNotice.class.getResourceAsStream("working-days.properties")) {
            if (file == null) {
                throw new IllegalStateException("the tables of working days are missing");
            }
            table.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Integer, YearNotice> notices = new HashMap<>();
        for (String year : table.getProperty("years").split(",", -1)) {
            notices.put(
                    Integer.valueOf(year), new YearNotice(days(table, year + ".off"), days(table, year + ".working")));
        }
        return notices;
    }

    private static Set<LocalDate> days(Properties table, String key) {
        String listed = table.getProperty(key);
        if (listed == null) {
            throw new IllegalStateException("the tables of working days have no " + key);
        }
        return Arrays.stream(listed.split(",", -1)).flatMap(YearNotice::range).collect(Collectors.toUnmodifiableSet());
    }

    /** A day, or the first and last of several joined by a slash. */
    private static Stream<LocalDate> range(String written) {
        String[] ends = written.split("/", -1);
        LocalDate first = LocalDate.parse(ends[0]);
        return first.datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1));
    }
}
