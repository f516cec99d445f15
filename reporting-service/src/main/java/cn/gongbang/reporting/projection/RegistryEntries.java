package cn.gongbang.reporting.projection;

import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.PolicyNews;
import cn.gongbang.contracts.events.RegistryFact;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.listening.NewestParts;
import java.util.Arrays;
import java.util.Optional;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes what was registered: every tree of unions, the newest of each campaign, every policy version. */
public final class RegistryEntries {
    public static final String ENTRY = "entry";
    private static final String CONTENT = "content";
    private static final JsonMapper JSON = EventJson.mapper();

    private RegistryEntries() {}

    static void project(Heard heard, ProjectedBatch batch) {
        factOf(heard.type()).ifPresent(fact -> {
            String id =
                    switch (fact) {
                        case UNIONS_SET -> {
                            heard.data(UnionTree.class, JSON);
                            yield "unions/" + heard.sequence();
                        }
                        case CAMPAIGN_SET ->
                            "campaign/" + heard.data(CampaignNews.class, JSON).id();
                        case POLICY_PUBLISHED -> {
                            PolicyNews policy = heard.data(PolicyNews.class, JSON);
                            yield "policy/" + policy.id() + "/" + policy.version();
                        }
                    };
            batch.registry().tell(id, ENTRY, heard.sequence(), () -> entry(fact, heard));
        });
    }

    public static <T> T read(Document stored, Class<T> type) {
        return JSON.readValue(NewestParts.requirePart(stored, ENTRY).getString(CONTENT), type);
    }

    private static Document entry(RegistryFact fact, Heard heard) {
        return new Document("fact", fact.name())
                .append("recordedAt", ReportViews.micros(heard.recordedat()))
                .append(CONTENT, JSON.writeValueAsString(heard.data()));
    }

    private static Optional<RegistryFact> factOf(String type) {
        return Arrays.stream(RegistryFact.values())
                .filter(fact -> fact.type().equals(type))
                .findFirst();
    }
}
