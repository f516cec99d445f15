package cn.gongbang.reporting.submission;

import cn.gongbang.eventkit.GoldenEvents;
import cn.gongbang.platform.store.EventStoreConfiguration;
import cn.gongbang.reporting.ReportingServiceApplication;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldenEventsTest {

    @TestFactory
    Stream<DynamicTest> givenEveryFormEverStored_whenRead_thenInItsPresentForm() {
        return GoldenEvents.tests(
                ReportingServiceApplication.class,
                EventStoreConfiguration.eventUpcasters(List.of(new SubmissionModule().submissions())));
    }
}
