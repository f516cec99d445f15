package cn.gongbang.documents.upload;

import cn.gongbang.documents.DocumentServiceApplication;
import cn.gongbang.eventkit.GoldenEvents;
import cn.gongbang.platform.store.EventStoreConfiguration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldenEventsTest {

    @TestFactory
    Stream<DynamicTest> givenEveryFormEverStored_whenRead_thenInItsPresentForm() {
        return GoldenEvents.tests(
                DocumentServiceApplication.class,
                EventStoreConfiguration.eventUpcasters(List.of(new UploadConfiguration().dossiers())));
    }
}
