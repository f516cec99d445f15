package cn.gongbang.cases.access;

import cn.gongbang.cases.keys.KeyDatabase;
import cn.gongbang.contracts.codes.CodeWords;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.ShownField;
import cn.gongbang.platform.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds entries of the access log, the newest first. */
@Component
class AccessLogQuery {
    private final KeyDatabase database;
    private final MessageSource messages;

    AccessLogQuery(KeyDatabase database, MessageSource messages) {
        this.database = database;
        this.messages = messages;
    }

    Page<LoggedAccess> find(AccessFilter filter, int page, int size, Locale locale) {
        AccessFilter.Condition condition = filter.condition();
        Object[] arguments = condition.arguments().toArray();
        Long total = database.sql()
                .queryForObject("select count(*) from access_log where " + condition.sql(), Long.class, arguments);
        List<LoggedAccess> items = database.sql()
                .query(
                        "select * from access_log where " + condition.sql() + " order by id desc limit " + size
                                + " offset " + (long) page * size,
                        (row, number) -> read(row, locale),
                        arguments);
        return new Page<>(items, page, size, Objects.requireNonNull(total));
    }

    private LoggedAccess read(ResultSet row, Locale locale) throws SQLException {
        String union = row.getString("reader_union");
        List<ShownField> fields = texts(row, "fields", ShownField::valueOf);
        Purpose purpose = Purpose.valueOf(row.getString("purpose"));
        return new LoggedAccess(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("wall_clock").toInstant(),
                row.getString("reader"),
                texts(row, "roles", Role::valueOf),
                union == null ? null : new UnionCode(union),
                row.getString("case_id"),
                texts(row, "members", Function.identity()),
                fields,
                fields.stream()
                        .map(field -> word(field, locale))
                        .collect(Collectors.joining(messages.getMessage("value.and", new Object[0], locale))),
                purpose,
                word(purpose, locale),
                row.getString("words"));
    }

    private String word(Enum<?> code, Locale locale) {
        return messages.getMessage(CodeWords.key(code), new Object[0], locale);
    }

    private static <T> List<T> texts(ResultSet row, String column, Function<String, T> reading) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(reading)
                .toList();
    }
}
