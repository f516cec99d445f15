package cn.gongbang.cases.registry;

import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.registry.RegistryEvent.CampaignSet;
import cn.gongbang.cases.registry.RegistryEvent.ContentSet;
import cn.gongbang.cases.registry.RegistryEvent.PolicyPublished;
import cn.gongbang.cases.registry.RegistryEvent.UnionsSet;
import cn.gongbang.cases.unions.UnionTrees;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.store.Histories;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/** Reads what is registered from the event store; a cached history is used only while it is the newest. */
@Component
public class Registry {
    private final Histories histories;
    private final Map<String, Cached> cache = new ConcurrentHashMap<>();

    private record Cached(long sequence, List<ContentSet> versions) {
        static final Cached NOTHING = new Cached(-1, List.of());
    }

    public Registry(Histories histories) {
        this.histories = histories;
    }

    /** The union of that code, if it is in the tree. */
    public Optional<UnionTree.Node> union(UnionCode code) {
        return unions().unions().stream()
                .filter(node -> node.code().equals(code))
                .findFirst();
    }

    /** The whole tree; empty before one was set. */
    public UnionTree unions() {
        return newest(RegistryIds.UNIONS)
                .map(event -> ((UnionsSet) event).tree())
                .orElse(new UnionTree(List.of()));
    }

    /** The tree over time. */
    public UnionTrees unionTrees() {
        UnionTrees trees = UnionTrees.NONE;
        for (UnionsSet set : unionVersions()) {
            trees = trees.and(set.tree(), set.stamp().recordedAt());
        }
        return trees;
    }

    /** Every tree that was set, oldest first. */
    List<UnionsSet> unionVersions() {
        return versions(RegistryIds.UNIONS).stream()
                .map(event -> (UnionsSet) event)
                .toList();
    }

    public Optional<CampaignNews> campaign(String id) {
        return newest(RegistryIds.campaign(id)).map(event -> ((CampaignSet) event).campaign());
    }

    /** The newest version of a policy. */
    public Optional<PolicyVersion> policy(String id) {
        return newest(RegistryIds.policy(id)).map(event -> ((PolicyPublished) event).version());
    }

    /** All versions of a policy, oldest first. */
    public List<PolicyVersion> policyVersions(String id) {
        return versions(RegistryIds.policy(id)).stream()
                .map(event -> ((PolicyPublished) event).version())
                .toList();
    }

    long versionOfUnions() {
        return version(RegistryIds.UNIONS);
    }

    long versionOfCampaign(String id) {
        return version(RegistryIds.campaign(id));
    }

    long versionOfPolicy(String id) {
        return version(RegistryIds.policy(id));
    }

    /** Sequence of the newest event told of a campaign; -1 before there is one. */
    long sequenceOfCampaign(String id) {
        return read(RegistryIds.campaign(id)).sequence();
    }

    /** The version an ETag shows; -1 before anything was registered. Read it before the content it stands for. */
    private long version(String record) {
        return versions(record).size() - 1L;
    }

    private Optional<ContentSet> newest(String record) {
        List<ContentSet> versions = versions(record);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    private List<ContentSet> versions(String record) {
        return read(record).versions();
    }

    private Cached read(String record) {
        Optional<Long> last = histories.lastSequence(record);
        if (last.isEmpty()) {
            return Cached.NOTHING;
        }
        Cached cached = cache.get(record);
        if (cached == null || cached.sequence() != last.get()) {
            cached = new Cached(
                    last.get(),
                    histories.of(record).stream()
                            .map(DomainEventMessage::getPayload)
                            .filter(ContentSet.class::isInstance)
                            .map(ContentSet.class::cast)
                            .toList());
            cache.put(record, cached);
        }
        return cached;
    }
}
