package cn.gongbang.documents.cases;

import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseNews;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.platform.listening.FeedHandler;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.personal.Sealing;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hears of cases and of their reviews, and keeps {@link KnownCases}. */
@Component
class CaseFeed implements FeedHandler {
    static final String NAME = "cases";
    private final KnownCases cases;
    private final JsonMapper json;

    CaseFeed(KnownCases cases, Sealing sealing) {
        this.json = sealing.mapper();
        this.cases = cases;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration gathering() {
        return A_MOMENT;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CASES, Topics.REVIEWS);
    }

    @Override
    public void handle(List<Heard> events) {
        cases.tell(events.stream().flatMap(this::news).toList());
    }

    private Stream<KnownCases.News> news(Heard event) {
        if (CaseFact.ofType(event.type()).isPresent()) {
            return Stream.of(new KnownCases.News(
                    event.subject(),
                    KnownCases.Part.CASE,
                    event.sequence(),
                    Snapshots.facts(event.data(CaseNews.class, json).snapshot())));
        }
        if (ReviewFact.ofType(event.type()).isPresent()) {
            return Stream.of(new KnownCases.News(
                    event.subject(),
                    KnownCases.Part.REVIEW,
                    event.sequence(),
                    Snapshots.facts(event.data(ReviewSnapshot.class, json))));
        }
        return Stream.empty();
    }
}
