package cn.gongbang.cases.access;

import cn.gongbang.cases.keys.KeyDatabase;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.access.Access;
import cn.gongbang.platform.access.AccessLog;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** R-PII-1: keeps the log in the database of the keys; its table takes nothing but new rows. */
@Component
class StoredAccessLog implements AccessLog {
    private static final String INSERT = """
            insert into access_log (at, reader, roles, reader_union, case_id, members, fields, purpose, words)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private final KeyDatabase database;

    StoredAccessLog(KeyDatabase database) {
        this.database = database;
    }

    @Override
    public void write(List<Access> entries) {
        database.transaction().executeWithoutResult(status -> database.sql()
                .batchUpdate(INSERT, entries, entries.size(), StoredAccessLog::fill));
    }

    private static void fill(PreparedStatement row, Access entry) throws SQLException {
        UnionCode union = entry.union();
        row.setTimestamp(1, Timestamp.from(entry.at()));
        row.setString(2, entry.user());
        row.setArray(3, texts(row, entry.roles()));
        row.setString(4, union == null ? null : union.value());
        row.setString(5, entry.caseId());
        row.setArray(6, texts(row, entry.members()));
        row.setArray(7, texts(row, entry.fields()));
        row.setString(8, entry.purpose().name());
        row.setString(9, entry.words());
    }

    private static java.sql.Array texts(PreparedStatement row, Collection<?> values) throws SQLException {
        Object[] sorted = values.stream().map(Object::toString).sorted().toArray();
        return row.getConnection().createArrayOf("text", sorted);
    }
}
