package cn.gongbang.cases.automation;

import cn.gongbang.platform.listening.Feeds;
import cn.gongbang.platform.listening.Hearsay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets a write wait until this service has heeded what the reviews have said so far. */
@Component
public class ReviewOutcomes {
    private final ObjectProvider<Feeds> feeds;
    private final Hearsay hearsay;

    ReviewOutcomes(ObjectProvider<Feeds> feeds, Hearsay hearsay) {
        this.feeds = feeds;
        this.hearsay = hearsay;
    }

    public void catchUp(String caseId) {
        hearsay.catchUp(feeds.getObject().named(WhenReviewedThenHeed.NAME), caseId);
    }
}
