package cn.gongbang.cases.keys;

import cn.gongbang.platform.personal.KeyName;
import cn.gongbang.platform.personal.KeyRing;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** R-PII-1, R-PII-2: the key ring all services share, kept wrapped in a database of its own. */
@Component
public class StoredKeyRing implements KeyRing {
    private static final int KEY_BYTES = 32;
    private final SecureRandom random = new SecureRandom();
    private final MasterKey master;
    private final KeyDatabase database;

    StoredKeyRing(MasterKey master, KeyDatabase database) {
        this.master = master;
        this.database = database;
    }

    private record Row(KeyName name, Optional<byte[]> secret) {}

    @Override
    public Map<KeyName, Optional<byte[]>> find(Set<String> cases) {
        return database
                .sql()
                .query(
                        "select case_id, member, wrapped from person_key where case_id = any(?)",
                        (row, number) -> read(row),
                        (Object) cases.toArray(String[]::new))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Row::name, Row::secret));
    }

    @Override
    public Map<KeyName, Optional<byte[]>> make(Set<KeyName> names) {
        List<Object[]> fresh = names.stream()
                .map(name -> new Object[] {name.caseId(), name.member(), master.wrap(name, secret())})
                .toList();
        return database.transaction().execute(status -> {
            JdbcTemplate sql = database.sql();
            sql.batchUpdate(
                    "insert into person_key (case_id, member, wrapped) values (?, ?, ?) on conflict do nothing", fresh);
            Map<KeyName, Optional<byte[]>> stored =
                    new HashMap<>(find(names.stream().map(KeyName::caseId).collect(Collectors.toUnmodifiableSet())));
            stored.keySet().retainAll(names);
            return Map.copyOf(stored);
        });
    }

    /**
     * R-PII-2: destroys the keys for ever; what was sealed with them cannot be read any more. Names that have no key yet
     * never get one.
     */
    public void destroy(Set<KeyName> names) {
        List<Object[]> rows = names.stream()
                .map(name -> new Object[] {name.caseId(), name.member()})
                .toList();
        database.sql().batchUpdate("""
                        insert into person_key (case_id, member, destroyed_at) values (?, ?, now())
                        on conflict (case_id, member) do update set wrapped = null, destroyed_at = now()
                        where person_key.wrapped is not null""", rows);
        database.sql().execute("vacuum person_key");
    }

    private byte[] secret() {
        byte[] secret = new byte[KEY_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    private Row read(ResultSet row) throws SQLException {
        KeyName name = new KeyName(row.getString("case_id"), row.getString("member"));
        byte[] wrapped = row.getBytes("wrapped");
        return new Row(name, wrapped == null ? Optional.empty() : Optional.of(master.unwrap(name, wrapped)));
    }
}
