package cn.gongbang.cases.registry;

import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.RegistryFact;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.listening.NewestParts;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The view of all campaigns; who feeds the case index feeds it too, so both come equally far. */
@Component
public class CampaignList {
    /** The feed that keeps this view. */
    public static final String FEED = "case-index";

    private static final String CAMPAIGN = "campaign";
    private static final String CONTENT = "content";
    private final MongoCollection<Document> campaigns;
    private final JsonMapper json = EventJson.mapper();

    CampaignList(MongoDatabase views) {
        this.campaigns = views.getCollection("campaign_index");
    }

    /** Keeps what the events tell of campaigns. */
    public void handle(List<Heard> events) {
        NewestParts newest = new NewestParts();
        events.stream()
                .filter(heard -> heard.type().equals(RegistryFact.CAMPAIGN_SET.type()))
                .forEach(heard -> newest.tell(
                        heard.subject(),
                        CAMPAIGN,
                        heard.sequence(),
                        () -> new Document(CONTENT, json.writeValueAsString(heard.data()))));
        newest.writeTo(campaigns);
    }

    /** All campaigns, the one that opened last first. */
    public List<CampaignNews> all() {
        List<CampaignNews> all = new ArrayList<>();
        campaigns
                .find()
                .forEach(stored -> all.add(json.readValue(
                        NewestParts.requirePart(stored, CAMPAIGN).getString(CONTENT), CampaignNews.class)));
        all.sort(Comparator.comparing(CampaignNews::opensOn)
                .thenComparing(CampaignNews::id)
                .reversed());
        return all;
    }
}
