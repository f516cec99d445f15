package cn.gongbang.documents.upload;

import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.problems.Refusal;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The dossiers on Axon without a database; refusals travel as they do on the real command bus. */
public final class InMemoryDossiers {
    private InMemoryDossiers() {}

    public static Configuration axon() {
        var serializer = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(EventJson::configure)
                .build();
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(config -> serializer)
                .configureEmbeddedEventStore(config -> new InMemoryEventStorageEngine());
        new UploadConfiguration().dossiers().contribute(configurer);
        Configuration axon = configurer.start();
        axon.commandBus().registerHandlerInterceptor((unitOfWork, chain) -> {
            try {
                return chain.proceed();
            } catch (Refusal refusal) {
                throw new CommandExecutionException(refusal.getMessage(), refusal, refusal.details());
            }
        });
        return axon;
    }
}
