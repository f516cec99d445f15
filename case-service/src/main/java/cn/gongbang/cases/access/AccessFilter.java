package cn.gongbang.cases.access;

import cn.gongbang.platform.access.ShownField;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; what is null does not matter, and both instants are inclusive. */
record AccessFilter(
        @Nullable String caseId,
        @Nullable String user,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable ShownField field) {

    /** A condition of SQL and what stands for its question marks. */
    record Condition(String sql, List<Object> arguments) {}

    Condition condition() {
        List<String> parts = new ArrayList<>(List.of("true"));
        List<Object> arguments = new ArrayList<>();
        add("case_id = ?", caseId, parts, arguments);
        add("reader = ?", user, parts, arguments);
        add("at >= ?", from == null ? null : Timestamp.from(from), parts, arguments);
        add("at <= ?", to == null ? null : Timestamp.from(to), parts, arguments);
        add("? = any(fields)", field == null ? null : field.name(), parts, arguments);
        return new Condition(String.join(" and ", parts), List.copyOf(arguments));
    }

    private static void add(String sql, @Nullable Object argument, List<String> parts, List<Object> arguments) {
        if (argument != null) {
            parts.add(sql);
            arguments.add(argument);
        }
    }
}
