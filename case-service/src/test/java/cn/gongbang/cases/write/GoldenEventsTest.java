package cn.gongbang.cases.write;

import cn.gongbang.cases.CaseServiceApplication;
import cn.gongbang.cases.claims.PersonKeys;
import cn.gongbang.eventkit.GoldenEvents;
import cn.gongbang.platform.store.EventStoreConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class GoldenEventsTest {

    @TestFactory
    Stream<DynamicTest> givenEveryFormEverStored_whenRead_thenInItsPresentForm(@TempDir Path data) throws IOException {
        return GoldenEvents.tests(
                CaseServiceApplication.class,
                EventStoreConfiguration.eventUpcasters(
                        List.of(new CaseModule().cases(new PersonKeys("", data), new DueHorizon()))));
    }
}
