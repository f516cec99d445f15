package cn.gongbang.reporting.registry;

import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.PolicyNews;
import cn.gongbang.contracts.events.RegistryFact;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reporting.ledger.Cutoffs;
import cn.gongbang.reporting.ledger.Unions;
import cn.gongbang.reporting.projection.RegistryEntries;
import cn.gongbang.reporting.projection.ReportViews;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was heard of unions, campaigns and policies. */
@Component
public class Registry {
    private final ReportViews views;

    public Registry(ReportViews views) {
        this.views = views;
    }

    /** The newest tree; empty before the first was heard. */
    public Unions unions() {
        Document stored =
                views.registry().find(Filters.eq("_id", RegistryEntries.UNIONS)).first();
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
        var found = views.registry().find(Filters.eq(RegistryEntries.ENTRY + ".fact", fact.name()));
        return StreamSupport.stream(found.spliterator(), false).toList();
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
