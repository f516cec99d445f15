package cn.gongbang.platform.store;

import com.mongodb.client.MongoClient;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events and command routing on Axon Server ({@code gongbang.event-store=axon-server}); tokens in MongoDB. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "gongbang.event-store", havingValue = "axon-server")
class AxonServerStore {
    @Bean
    StoreParts axonServerParts(
            MongoClient mongo, @Value("${gongbang.mongo.database}") String database, Serializer serializer) {
        TokenStore tokens = MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(mongo, database)
                        .trackingTokensCollectionName("tokens")
                        .build())
                .serializer(serializer)
                .build();
        return new StoreParts(NoTransactionManager.instance(), tokens, null);
    }
}
