package cn.gongbang.platform.problems;

import cn.gongbang.contracts.money.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the raw fields of a request and collects everything that is wrong with them, so that one answer names it all. */
public final class Checks {
    private static final Money LIMIT = Money.of("100000000000");
    private final List<FieldProblem> problems = new ArrayList<>();

    /** Notes a problem unless the condition holds. */
    public void require(boolean holds, String pointer, String rule, String message, String... arguments) {
        if (!holds) {
            problems.add(FieldProblem.of(pointer, rule, message, arguments));
        }
    }

    /** Reads a field that may be absent. */
    public <T> @Nullable T optional(
            String pointer, @Nullable String text, Function<String, T> parser, String rule, String message) {
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            problems.add(FieldProblem.of(pointer, rule, message));
            return null;
        }
    }

    /** Reads a field that must be there; the fallback only stands in until {@link #orThrow}. */
    public <T> T required(
            String pointer,
            @Nullable String text,
            Function<String, T> parser,
            T fallback,
            String rule,
            String message) {
        if (text == null) {
            problems.add(FieldProblem.of(pointer, "REQUIRED", "problem.field.required"));
            return fallback;
        }
        T value = optional(pointer, text, parser, rule, message);
        return value == null ? fallback : value;
    }

    public <E extends Enum<E>> @Nullable E code(String pointer, @Nullable String text, Class<E> type) {
        return optional(pointer, text, name -> Enum.valueOf(type, name), "CODE", "problem.field.code");
    }

    /** A code that must be there; the first of its list stands in until {@link #orThrow}. */
    public <E extends Enum<E>> E requiredCode(String pointer, @Nullable String text, Class<E> type) {
        return required(
                pointer,
                text,
                name -> Enum.valueOf(type, name),
                type.getEnumConstants()[0],
                "CODE",
                "problem.field.code");
    }

    public @Nullable LocalDate date(String pointer, @Nullable String text) {
        return optional(pointer, text, LocalDate::parse, "DATE", "problem.field.date");
    }

    public LocalDate requiredDate(String pointer, @Nullable String text) {
        return required(pointer, text, LocalDate::parse, LocalDate.EPOCH, "DATE", "problem.field.date");
    }

    /** An amount below one hundred billion yuan, so that sums of many stay within what is stored. */
    public Money money(String pointer, @Nullable String text) {
        Money amount = required(pointer, text, Money::of, Money.ZERO, "MONEY", "problem.field.money");
        require(amount.compareTo(LIMIT) < 0, pointer, "MONEY", "problem.field.money");
        return amount;
    }

    /** A text that must be there, not blank and not longer than the given number of characters. */
    public String text(String pointer, @Nullable String text, int longest) {
        String value = required(pointer, text, given -> given, "", "TEXT", "problem.field.format");
        if (text != null) {
            require(!value.isBlank(), pointer, "REQUIRED", "problem.field.required");
            require(
                    value.codePointCount(0, value.length()) <= longest,
                    pointer,
                    "TOO_LONG",
                    "problem.field.tooLong",
                    String.valueOf(longest));
        }
        return value;
    }

    /** Notes what is wrong with a part of the request, which stands under the given pointer. */
    public void include(String at, Checks part) {
        part.problems.forEach(problem -> problems.add(problem.under(at)));
    }

    public boolean clean() {
        return problems.isEmpty();
    }

    /** @throws Refusal 422 naming every field that is wrong */
    public void orThrow() {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }
}
