package cn.gongbang.eventkit.catalogue;

import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseNews;
import cn.gongbang.contracts.events.FileNews;
import cn.gongbang.contracts.events.PolicyNews;
import cn.gongbang.contracts.events.RegistryFact;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.contracts.events.UnionTree;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of fact told over Kafka.
 *
 * @param name as the code names it, such as {@code CaseFact.OPENED}
 * @param type of the CloudEvent
 * @param data what the CloudEvent carries
 * @param material whether it asks for a new public notice (R-FLOW-4)
 */
record Told(String topic, String name, String type, Class<?> data, boolean material) {

    /** All there are, by topic. */
    static List<Told> all() {
        return Stream.of(cases(), registry(), reviews(), files())
                .flatMap(facts -> facts)
                .toList();
    }

    private static Stream<Told> cases() {
        return Arrays.stream(CaseFact.values())
                .map(fact -> new Told(
                        Topics.CASES, "CaseFact." + fact.name(), fact.type(), CaseNews.class, fact.material()));
    }

    private static Stream<Told> registry() {
        return Arrays.stream(RegistryFact.values())
                .map(fact -> new Told(Topics.CASES, "RegistryFact." + fact.name(), fact.type(), data(fact), false));
    }

    private static Class<?> data(RegistryFact fact) {
        return switch (fact) {
            case UNIONS_SET -> UnionTree.class;
            case CAMPAIGN_SET -> CampaignNews.class;
            case POLICY_PUBLISHED -> PolicyNews.class;
        };
    }

    private static Stream<Told> reviews() {
        return Arrays.stream(ReviewFact.values())
                .map(fact -> new Told(
                        Topics.REVIEWS, "ReviewFact." + fact.name(), fact.type(), ReviewSnapshot.class, false));
    }

    private static Stream<Told> files() {
        return Stream.of(new Told(Topics.DOCUMENTS, "FileNews.FILE_ADDED", FileNews.FILE_ADDED, FileNews.class, false));
    }
}
