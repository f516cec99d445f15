package cn.gongbang.cases.write;

import cn.gongbang.cases.claims.Claims;
import cn.gongbang.cases.claims.PersonClaim;
import cn.gongbang.cases.claims.PersonKeys;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.registry.Registry;
import cn.gongbang.cases.registry.RegistryCommands;
import cn.gongbang.cases.registry.RegistryRecord;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.store.DomainModule;
import cn.gongbang.platform.store.Histories;
import java.util.Optional;
import org.axonframework.config.Configuration;
import org.springframework.context.annotation.Bean;

/** What case-service brings into the event store: its aggregates and their command handlers. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class CaseModule {
    @Bean
    DomainModule cases(PersonKeys keys, DueHorizon horizon) {
        return configurer -> configurer
                .configureAggregate(HardshipCase.class)
                .configureAggregate(PersonClaim.class)
                .configureAggregate(RememberedRequest.class)
                .configureAggregate(RegistryRecord.class)
                .registerCommandHandler(axon -> new RegistryCommands(axon.repository(RegistryRecord.class)))
                .registerCommandHandler(axon -> handler(axon, keys, horizon));
    }

    private static CaseCommands handler(Configuration axon, PersonKeys keys, DueHorizon horizon) {
        Histories histories = new Histories(axon.eventStore());
        CaseHistories caseHistories = new CaseHistories(histories);
        Claims claims = new Claims(axon.repository(PersonClaim.class), keys, histories, caseId -> caseHistories
                .require(caseId)
                .union());
        return new CaseCommands(
                axon.repository(HardshipCase.class),
                axon.repository(RememberedRequest.class),
                claims,
                new RegisteredKnowledge(new Registry(histories), claims),
                horizon);
    }

    private record RegisteredKnowledge(Registry registry, Claims claims) implements Knowledge {
        @Override
        public Optional<UnionTree.Node> union(UnionCode code) {
            return registry.union(code);
        }

        @Override
        public Optional<CampaignNews> campaign(String id) {
            return registry.campaign(id);
        }

        @Override
        public Optional<PolicyVersion> policy(String id) {
            return registry.policy(id);
        }

        @Override
        public boolean knownFromOtherCampaign(ResidentId person, String campaign) {
            return claims.knownFromOtherCampaign(person, campaign);
        }
    }
}
