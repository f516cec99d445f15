package cn.gongbang.reporting.registry;

import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.PolicyNews;
import cn.gongbang.contracts.events.RegistryFact;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.listening.NewestParts;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reporting.ledger.Cutoffs;
import cn.gongbang.reporting.ledger.Unions;
import cn.gongbang.reporting.projection.RegistryEntries;
import cn.gongbang.reporting.projection.ReportViews;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was heard of unions, campaigns and policies. */
@Component
public class Registry {
    private static final Bson TREES = ofFact(RegistryFact.UNIONS_SET);
    private static final String TREE_NUMBER = RegistryEntries.ENTRY + "." + NewestParts.SEQUENCE;
    private final ReportViews views;

    public Registry(ReportViews views) {
        this.views = views;
    }

    /** The newest tree; empty before the first was heard. */
    public Unions unions() {
        return unions(trees().sort(Sorts.descending(TREE_NUMBER)).first());
    }

    /**
     * The tree that stood at an instant, inclusive: a ledger tells for ever of the unions there were at its cut. Before
     * the first tree it is the first one, for what was counted then was counted in it.
     */
    public Unions unionsAt(Instant instant) {
        Document then = trees().filter(Filters.and(
                        TREES, Filters.lte(RegistryEntries.ENTRY + ".recordedAt", ReportViews.micros(instant))))
                .sort(Sorts.descending(TREE_NUMBER))
                .first();
        return unions(then == null ? trees().sort(Sorts.ascending(TREE_NUMBER)).first() : then);
    }

    private FindIterable<Document> trees() {
        return views.registry().find(TREES);
    }

    private static Unions unions(@Nullable Document stored) {
        return new Unions(
                stored == null
                        ? List.of()
                        : RegistryEntries.read(stored, UnionTree.class).unions());
    }

    /**
     * The campaign of the id; without one, the newest that has opened by the day for the union.
     *
     * @throws Refusal 404 when there is none
     */
    public CampaignNews campaign(@Nullable String id, UnionCode union, LocalDate day) {
        return all(RegistryFact.CAMPAIGN_SET).stream()
                .map(stored -> RegistryEntries.read(stored, CampaignNews.class))
                .filter(campaign -> id == null
                        ? covers(campaign, union, day)
                        : campaign.id().equals(id))
                .max(Comparator.comparing(CampaignNews::opensOn).thenComparing(CampaignNews::id))
                .orElseThrow(() -> Refusal.unknown("report.campaign"));
    }

    /** The ledger cutoffs of every version of a policy. */
    public Cutoffs cutoffs(String policy) {
        return new Cutoffs(all(RegistryFact.POLICY_PUBLISHED).stream()
                .map(Registry::versionOf)
                .filter(version -> version.id().equals(policy))
                .map(PublishedPolicy::cutoff)
                .toList());
    }

    private List<Document> all(RegistryFact fact) {
        return StreamSupport.stream(views.registry().find(ofFact(fact)).spliterator(), false)
                .toList();
    }

    private static Bson ofFact(RegistryFact fact) {
        return Filters.eq(RegistryEntries.ENTRY + ".fact", fact.name());
    }

    private static boolean covers(CampaignNews campaign, UnionCode union, LocalDate day) {
        return !campaign.opensOn().isAfter(day)
                && (union.within(campaign.scope()) || campaign.scope().within(union));
    }

    private record PublishedPolicy(String id, Cutoffs.Version cutoff) {}

    private static PublishedPolicy versionOf(Document stored) {
        PolicyNews policy = RegistryEntries.read(stored, PolicyNews.class);
        Long recordedAt = stored.get(RegistryEntries.ENTRY, Document.class).getLong("recordedAt");
        return new PublishedPolicy(
                policy.id(),
                new Cutoffs.Version(
                        policy.version(),
                        ReportViews.instant(Objects.requireNonNull(recordedAt)),
                        policy.ledgerCutoff()));
    }
}
