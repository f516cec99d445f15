package cn.gongbang.cases.registry;

import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.registry.RegistryEvent.CampaignSet;
import cn.gongbang.cases.registry.RegistryEvent.ContentSet;
import cn.gongbang.cases.registry.RegistryEvent.PolicyPublished;
import cn.gongbang.cases.registry.RegistryEvent.UnionsSet;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.events.UnionTree;
import java.util.function.IntFunction;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.RoutingKey;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Handles what the administrator registers; every handler answers the version of the record that holds it. */
public final class RegistryCommands {
    private final Repository<RegistryRecord> records;

    public RegistryCommands(Repository<RegistryRecord> records) {
        this.records = records;
    }

    /** @param tree as it was written */
    public record SetUnions(
            @RoutingKey String record,
            UnionTree tree,
            Stamp stamp,
            @Nullable Long expectedVersion) {
        public SetUnions(UnionTree tree, Stamp stamp, @Nullable Long expectedVersion) {
            this(RegistryIds.UNIONS, tree, stamp, expectedVersion);
        }
    }

    public record SetCampaign(
            @RoutingKey String record,
            CampaignNews campaign,
            Stamp stamp,
            @Nullable Long expectedVersion) {
        public SetCampaign(CampaignNews campaign, Stamp stamp, @Nullable Long expectedVersion) {
            this(RegistryIds.campaign(campaign.id()), campaign, stamp, expectedVersion);
        }
    }

    public record PublishPolicy(
            @RoutingKey String record,
            Policy policy,
            Stamp stamp,
            @Nullable Long expectedVersion) {
        public PublishPolicy(Policy policy, Stamp stamp, @Nullable Long expectedVersion) {
            this(RegistryIds.policy(policy.id()), policy, stamp, expectedVersion);
        }
    }

    /** Whether former codes are true is told by the tree the new one replaces. */
    @CommandHandler
    public long handle(SetUnions command) throws Exception {
        UnionsSet set = new UnionsSet(UnionTreeRules.ordered(command.tree()), command.stamp());
        return records.loadOrCreate(command.record(), RegistryRecord::new)
                .invoke(entry -> entry.register(
                        set, command.expectedVersion(), () -> FormerCodes.check(entry.unionTrees(), command.tree())));
    }

    @CommandHandler
    public long handle(SetCampaign command) throws Exception {
        return register(
                command.record(),
                command.expectedVersion(),
                number -> new CampaignSet(command.campaign(), command.stamp()));
    }

    @CommandHandler
    public long handle(PublishPolicy command) throws Exception {
        return register(
                command.record(),
                command.expectedVersion(),
                number -> new PolicyPublished(new PolicyVersion(number, command.policy()), command.stamp()));
    }

    private long register(String id, @Nullable Long expectedVersion, IntFunction<ContentSet> next) throws Exception {
        Aggregate<RegistryRecord> record = records.loadOrCreate(id, RegistryRecord::new);
        return record.invoke(entry -> entry.register(next.apply(entry.versions() + 1), expectedVersion, () -> {}));
    }
}
