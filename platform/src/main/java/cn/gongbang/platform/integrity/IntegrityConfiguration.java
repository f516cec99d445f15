package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.NoteSigner;
import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Base64;
import javax.sql.DataSource;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tamper evidence of a service that stores events (docs/tamper-evidence.md). */
@Configuration(proxyBeanMethods = false)
class IntegrityConfiguration {
    /** Events and log on PostgreSQL. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "gongbang.event-store", havingValue = "jdbc")
    static class OnPostgres {
        @Bean
        StoredEvents storedEvents(DataSource source) {
            return new JdbcStoredEvents(source);
        }

        @Bean
        LogStore integrityLog(DataSource source, NoteSigner signer) {
            JdbcLogStore.migrate(source);
            return new JdbcLogStore(source, signer.key());
        }
    }

    /** Events on Axon Server, the log in MongoDB. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "gongbang.event-store", havingValue = "axon-server")
    static class OnAxonServer {
        @Bean
        StoredEvents storedEvents(org.axonframework.config.Configuration axon) {
            AxonServerConnectionManager connections = axon.getComponent(AxonServerConnectionManager.class);
            return new AxonServerStoredEvents(() -> connections.getConnection().eventChannel());
        }

        @Bean
        LogStore integrityLog(
                MongoClient mongo, @Value("${gongbang.mongo.database}") String database, NoteSigner signer) {
            return new MongoLogStore(mongo.getDatabase(database), signer.key());
        }
    }

    /**
     * @param secret Base64 as {@link NoteSigner#newSecret} makes it; without one there is no start, for what nobody signs
     *     proves nothing
     */
    @Bean
    NoteSigner noteSigner(
            @Value("${gongbang.integrity.name:gongbang}") String name,
            @Value("${gongbang.integrity.key:}") String secret) {
        if (secret.isBlank()) {
            throw new IllegalStateException("gongbang.integrity.key is not set (docs/tamper-evidence.md)");
        }
        return NoteSigner.of(name, Base64.getDecoder().decode(secret));
    }

    @Bean
    LogFollower logFollower(StoredEvents events, LogStore log) {
        return new LogFollower(events, log);
    }

    @Bean
    Checkpoints checkpoints(
            @Value("${gongbang.service}") String service,
            LogFollower follower,
            LogStore log,
            NoteSigner signer,
            Clock clock) {
        return new Checkpoints(signer.key().name() + "/" + service, follower, log, signer, clock);
    }

    @Bean
    LedgerCheckpoints ledgerCheckpoints(
            Checkpoints checkpoints,
            LogStore log,
            @Value("${gongbang.integrity.ledger-cut:17:30}") LocalTime closeOfBusiness) {
        return new LedgerCheckpoints(checkpoints, log, closeOfBusiness);
    }

    @Bean
    LogRounds logRounds(
            LogFollower follower,
            Checkpoints checkpoints,
            LedgerCheckpoints ledgers,
            Clock clock,
            @Value("${gongbang.integrity.every:PT1S}") Duration pause) {
        return new LogRounds(follower, checkpoints, ledgers, clock, pause);
    }

    @Bean
    HistoryProofs historyProofs(StoredEvents events, LogStore log, Checkpoints checkpoints, NoteSigner signer) {
        return new HistoryProofs(events, log, checkpoints, signer);
    }
}
