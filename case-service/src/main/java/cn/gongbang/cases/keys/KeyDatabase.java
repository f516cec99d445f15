package cn.gongbang.cases.keys;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of the keys and of the access log: its own, on either event store, backed up apart from the events. */
@Component
public class KeyDatabase implements DisposableBean {
    private final HikariDataSource source;
    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;

    KeyDatabase(
            @Value("${gongbang.keys.url}") String url,
            @Value("${gongbang.keys.username}") String user,
            @Value("${gongbang.keys.password}") String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        this.source = new HikariDataSource(config);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/keys")
                .load()
                .migrate();
        this.sql = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    public JdbcTemplate sql() {
        return sql;
    }

    /** Commits on its own, whatever the caller is in the midst of. */
    public TransactionTemplate transaction() {
        return transaction;
    }

    @Override
    public void destroy() {
        source.close();
    }
}
