package cn.gongbang.reviews.requests;

import cn.gongbang.platform.problems.FieldProblem;
import cn.gongbang.platform.problems.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads raw fields and collects everything that is wrong with them, so that one answer names it all. A value that was
 * wrong reads as an empty one and must not be used before {@link #orRefuse()}.
 */
public final class FieldChecks {
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_FILES = 50;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** A required text of at most 4,000 characters, without the blanks around it. */
    public String text(String pointer, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            wrong(pointer, "REQUIRED", "problem.field.required");
            return "";
        }
        return bounded(pointer, raw);
    }

    /** The same, but it may be left out. */
    public @Nullable String optionalText(String pointer, @Nullable String raw) {
        return raw == null || raw.isBlank() ? null : bounded(pointer, raw);
    }

    /** A required date {@code YYYY-MM-DD}. */
    public LocalDate date(String pointer, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            wrong(pointer, "REQUIRED", "problem.field.required");
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(raw);
        } catch (DateTimeException noDate) {
            wrong(pointer, "FORMAT", "review.field.date");
            return LocalDate.EPOCH;
        }
    }

    /** A required code of a list. */
    public <E extends Enum<E>> E code(String pointer, @Nullable String raw, Class<E> codes) {
        if (raw == null || raw.isBlank()) {
            wrong(pointer, "REQUIRED", "problem.field.required");
            return codes.getEnumConstants()[0];
        }
        E code = optionalCode(pointer, raw, codes);
        return code == null ? codes.getEnumConstants()[0] : code;
    }

    /** A code of a list that may be left out. */
    public <E extends Enum<E>> @Nullable E optionalCode(String pointer, @Nullable String raw, Class<E> codes) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(raw)) {
                return code;
            }
        }
        wrong(pointer, "FORMAT", "review.field.code", Arrays.toString(codes.getEnumConstants()));
        return null;
    }

    /** At least one file id. */
    public List<String> files(String pointer, @Nullable List<@Nullable String> raw, String rule) {
        if (raw == null || raw.isEmpty()) {
            wrong(pointer, rule, "review.field.photos");
            return List.of();
        }
        if (raw.size() > MOST_FILES) {
            wrong(pointer, "FORMAT", "review.field.tooMany", String.valueOf(MOST_FILES));
            return List.of();
        }
        List<String> files = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            files.add(text(pointer + "/" + i, raw.get(i)));
        }
        return files.stream().distinct().toList();
    }

    public void wrong(String pointer, String rule, String message, String... arguments) {
        problems.add(FieldProblem.of(pointer, rule, message, arguments));
    }

    /** @throws Refusal 422 naming every field that is wrong */
    public void orRefuse() {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private String bounded(String pointer, String raw) {
        if (raw.length() > LONGEST_TEXT) {
            wrong(pointer, "FORMAT", "review.field.tooLong", String.valueOf(LONGEST_TEXT));
            return "";
        }
        return raw.strip();
    }
}
