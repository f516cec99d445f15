package cn.gongbang.cases.registry;

import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.registry.RegistryEvent.CampaignSet;
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

/** Handles what the administrator registers. */
public final class RegistryCommands {
    private final Repository<RegistryRecord> records;

    public RegistryCommands(Repository<RegistryRecord> records) {
        this.records = records;
    }

    public record SetUnions(@RoutingKey String record, UnionTree tree, Stamp stamp) {
        public SetUnions(UnionTree tree, Stamp stamp) {
            this(RegistryIds.UNIONS, tree, stamp);
        }
    }

    public record SetCampaign(@RoutingKey String record, CampaignNews campaign, Stamp stamp) {
        public SetCampaign(CampaignNews campaign, Stamp stamp) {
            this(RegistryIds.campaign(campaign.id()), campaign, stamp);
        }
    }

    public record PublishPolicy(@RoutingKey String record, Policy policy, Stamp stamp) {
        public PublishPolicy(Policy policy, Stamp stamp) {
            this(RegistryIds.policy(policy.id()), policy, stamp);
        }
    }

    @CommandHandler
    public long handle(SetUnions command) throws Exception {
        return register(command.record(), number -> new UnionsSet(command.tree(), command.stamp()));
    }

    @CommandHandler
    public long handle(SetCampaign command) throws Exception {
        return register(command.record(), number -> new CampaignSet(command.campaign(), command.stamp()));
    }

    @CommandHandler
    public long handle(PublishPolicy command) throws Exception {
        return register(
                command.record(),
                number -> new PolicyPublished(new PolicyVersion(number, command.policy()), command.stamp()));
    }

    private long register(String id, IntFunction<RegistryEvent> next) throws Exception {
        Aggregate<RegistryRecord> record = records.loadOrCreate(id, RegistryRecord::new);
        record.execute(entry -> entry.register(next.apply(entry.versions() + 1)));
        return record.version();
    }
}
