package cn.gongbang.cases.write;

import cn.gongbang.cases.claims.PersonKeys;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.registry.RegistryCommands;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.open.ApplicationForm;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.ids.Ids;
import cn.gongbang.platform.store.Histories;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Case-service's commands on an event store in memory, with what the sample survey registers. */
final class CaseHouse implements AutoCloseable {
    private final Configuration axon;
    private final CommandGateway gateway;

    CaseHouse(Path data) throws IOException {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(built -> new InMemoryEventStorageEngine());
        new CaseModule().cases(new PersonKeys("", data), new DueHorizon()).contribute(configurer);
        axon = configurer.start();
        gateway = axon.commandGateway();
        register();
    }

    private void register() {
        Stamp at = CaseInHand.stamp("2022-12-01T09:00:00+08:00");
        UnionTree tree = new UnionTree(CaseInHand.JSON.readValue(
                CaseInHand.text("unions.json"), new TypeReference<List<UnionTree.Node>>() {}));
        Policy policy = CaseInHand.KNOWLEDGE.policy("jianghai").orElseThrow().policy();
        gateway.sendAndWait(new RegistryCommands.SetUnions(tree, at, null));
        gateway.sendAndWait(new RegistryCommands.PublishPolicy(policy, at, null));
        for (String year : List.of("2023", "2024")) {
            CampaignNews campaign = new CampaignNews(
                    year,
                    year,
                    LocalDate.parse(year + "-02-01"),
                    LocalDate.parse(year + "-03-08"),
                    "jianghai",
                    new UnionCode("jianghai"));
            gateway.sendAndWait(new RegistryCommands.SetCampaign(campaign, at, null));
        }
    }

    /** Opens a case and answers its id. */
    String apply(JsonNode application, String at) {
        ApplicationForm form = CaseInHand.JSON.treeToValue(application, ApplicationForm.class);
        Outcome outcome = gateway.sendAndWait(form.read(Ids.next(), CaseInHand.stamp(at)));
        return outcome.caseId();
    }

    /** Opens a case that is recognized at once. */
    String recognize(JsonNode application, String at) {
        String id = apply(application, at);
        change(id, CaseInHand.review(ReviewFact.VISITED, 1), at);
        change(id, CaseInHand.review(ReviewFact.APPROVED, 2), at);
        return id;
    }

    void change(String caseId, CaseChange change, String at) {
        gateway.sendAndWait(new ChangeCase(caseId, change, null, CaseInHand.stamp(at)));
    }

    void merge(MergeCases merger) {
        gateway.sendAndWait(merger);
    }

    CaseState state(String caseId) {
        return Objects.requireNonNull(new CaseHistories(new Histories(axon.eventStore())).find(caseId));
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
