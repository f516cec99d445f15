package cn.gongbang.documents.upload;

import cn.gongbang.contracts.events.FileNews;
import cn.gongbang.contracts.events.IntegrationEvent;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.documents.events.FileAdded;
import cn.gongbang.platform.publishing.Announcement;
import cn.gongbang.platform.publishing.EventTranslator;
import cn.gongbang.platform.store.DomainModule;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service brings into the event store and what it tells the others. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {
    private static final String SOURCE = "/gongbang/document-service";

    @Bean
    DomainModule dossiers() {
        return configurer -> configurer
                .configureAggregate(Dossier.class)
                .registerCommandHandler(axon -> new DossierCommands(axon.repository(Dossier.class)));
    }

    @Bean
    EventTranslator dossierNews() {
        return UploadConfiguration::translate;
    }

    static Optional<Announcement> translate(DomainEventMessage<?> message) {
        return message.getPayload() instanceof FileAdded added
                ? Optional.of(new Announcement(Topics.DOCUMENTS, news(message, added)))
                : Optional.empty();
    }

    private static IntegrationEvent<FileNews> news(DomainEventMessage<?> message, FileAdded added) {
        return IntegrationEvent.of(
                SOURCE,
                FileNews.FILE_ADDED,
                added.caseId(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                added.stamp().recordedAt(),
                added.union(),
                added.unionKind(),
                new FileNews(
                        added.caseId(),
                        added.fileId(),
                        added.place().material(),
                        added.content().mediaType(),
                        added.content().size(),
                        added.content().sha256()));
    }
}
