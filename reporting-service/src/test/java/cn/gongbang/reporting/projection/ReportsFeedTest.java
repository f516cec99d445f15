package cn.gongbang.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.reporting.survey.SurveyEvents;
import cn.gongbang.reporting.survey.ViewsInMemory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsFeedTest {
    private static final SurveyEvents EVENTS = SurveyEvents.all();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givenTopicsInterleavedAndRepeated_whenProjected_thenEveryByteIsTheSame(long seed) {
        try (ViewsInMemory inOrder = new ViewsInMemory();
                ViewsInMemory mixed = new ViewsInMemory()) {
            ReportsFeed feed = new ReportsFeed(inOrder.views(), FixedKeys.sealing());
            feed.handle(EVENTS.ofCases());
            feed.handle(EVENTS.ofReviews());
            deliverMixed(new ReportsFeed(mixed.views(), FixedKeys.sealing()), new Random(seed));
            assertThat(mixed.bytes()).isEqualTo(inOrder.bytes());
        }
    }

    @Test
    void givenProjected_whenDroppedAndBuiltAgain_thenEveryByteIsTheSame() {
        try (ViewsInMemory mongo = new ViewsInMemory()) {
            ReportsFeed feed = new ReportsFeed(mongo.views(), FixedKeys.sealing());
            feed.handle(EVENTS.ofCases());
            feed.handle(EVENTS.ofReviews());
            List<String> before = mongo.bytes();
            mongo.views().drop();
            assertThat(mongo.bytes()).isEmpty();
            feed.handle(EVENTS.ofReviews());
            feed.handle(EVENTS.ofCases());
            assertThat(mongo.bytes()).isEqualTo(before);
        }
    }

    /** Batches of random size from either topic, each delivered once or twice, now and then an old one again. */
    private static void deliverMixed(ReportsFeed feed, Random random) {
        Deque<Heard> cases = new ArrayDeque<>(EVENTS.ofCases());
        Deque<Heard> reviews = new ArrayDeque<>(EVENTS.ofReviews());
        List<List<Heard>> delivered = new ArrayList<>();
        while (!cases.isEmpty() || !reviews.isEmpty()) {
            List<Heard> batch = new ArrayList<>();
            for (int size = 1 + random.nextInt(300); size > 0; size--) {
                Heard next = (random.nextBoolean() ? cases : reviews).poll();
                if (next != null) {
                    batch.add(next);
                }
            }
            delivered.add(batch);
            feed.handle(batch);
            feed.handle(delivered.get(random.nextInt(delivered.size())));
        }
    }
}
