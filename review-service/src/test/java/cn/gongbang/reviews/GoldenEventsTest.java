package cn.gongbang.reviews;

import cn.gongbang.eventkit.GoldenEvents;
import cn.gongbang.platform.store.EventStoreConfiguration;
import cn.gongbang.reviews.announcing.ReviewAnnouncements;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldenEventsTest {

    @TestFactory
    Stream<DynamicTest> givenEveryFormEverStored_whenRead_thenInItsPresentForm() {
        return GoldenEvents.tests(
                ReviewServiceApplication.class,
                EventStoreConfiguration.eventUpcasters(
                        List.of(new ReviewConfiguration().reviewModule(new ReviewAnnouncements()))));
    }
}
