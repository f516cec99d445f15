package cn.gongbang.documents.upload;

import static cn.gongbang.documents.dossier.Dossiers.CASE;
import static cn.gongbang.documents.dossier.Dossiers.keyed;
import static cn.gongbang.documents.dossier.Dossiers.offer;
import static cn.gongbang.documents.dossier.Dossiers.withStamp;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.events.FileNews;
import cn.gongbang.documents.dossier.DossierId;
import cn.gongbang.documents.dossier.FileOffer;
import cn.gongbang.documents.events.FileAdded;
import cn.gongbang.platform.json.EventJson;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The dossier on Axon, its events written as JSON and read again. */
class DossierTest {
    private final Configuration axon = InMemoryDossiers.axon();

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void givenFileAdded_whenNextComes_thenDossierIsReadAgainFromItsHistory() {
        FileAdded first = send(offer("f1", 2, 1));
        FileAdded second = send(offer("f2", 2, 1));

        assertThat(first.version()).isEqualTo(1);
        assertThat(second).extracting(FileAdded::version, FileAdded::replaces).containsExactly(2, "f1");
        assertThat(history()).hasSize(2);
    }

    @Test
    void givenKeySeen_whenRetried_thenFirstFileAnswersAndNothingIsStored() {
        send(withStamp(offer("f1", 7, null), keyed("key", "hash")));

        FileAdded again = send(withStamp(offer("f2", 7, null), keyed("key", "hash")));

        assertThat(again.fileId()).isEqualTo("f1");
        assertThat(history()).hasSize(1);
    }

    @Test
    void givenFileAdded_whenAnnounced_thenTopicTellsItWithTheUnionAsOfThen() {
        send(offer("f1", 7, null));

        var announced = UploadConfiguration.translate(history().getFirst()).orElseThrow();

        assertThat(announced.topic()).isEqualTo("gongbang.documents.v1");
        assertThat(announced.event().id()).isEqualTo("/gongbang/document-service/" + CASE + "/0");
        assertThat(announced.event().type()).isEqualTo(FileNews.FILE_ADDED);
        assertThat(announced.event().data()).isEqualTo(new FileNews(CASE, "f1", 7, "image/jpeg", 3, "ab".repeat(32)));
    }

    @Test
    void givenFileAdded_whenWrittenAsJson_thenItReadsTheSame() {
        var json = EventJson.mapper();
        FileAdded added = send(withStamp(offer("f1", 2, 1), keyed("key", "hash")));

        assertThat(json.readValue(json.writeValueAsString(added), FileAdded.class))
                .isEqualTo(added);
        assertThat(json.readTree(json.writeValueAsString(added)).get("place").propertyNames())
                .containsExactlyInAnyOrder("material", "page");
    }

    private FileAdded send(FileOffer offer) {
        return axon.commandGateway().sendAndWait(new AddFile(DossierId.of(CASE), offer));
    }

    private List<? extends DomainEventMessage<?>> history() {
        return axon.eventStore().readEvents(DossierId.of(CASE)).asStream().toList();
    }
}
