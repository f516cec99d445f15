package cn.gongbang.cases.automation;

import static cn.gongbang.cases.unions.Trees.code;
import static cn.gongbang.cases.unions.Trees.tree;
import static cn.gongbang.cases.unions.Trees.union;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.registry.Registry;
import cn.gongbang.cases.registry.RegistryEvent.UnionsSet;
import cn.gongbang.cases.write.ChangeCase;
import cn.gongbang.cases.write.followunion.FollowUnion;
import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.RegistryFact;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.store.Histories;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases follow their unions whatever is heard first, how often, and wherever it is cut short. */
class WhenUnionIsGoneThenFollowTest {
    private static final UnionTree FIRST = tree(union("d"), union("d.a"), union("d.a.u1"), union("d.b"));
    private static final UnionTree MOVED =
            tree(union("d"), union("d.a"), union("d.b"), union("d.b.u1", "d.a.u1", "d.a.u1"));
    private static final UnionTree DISSOLVED = tree(union("d"), union("d.a"), union("d.b"));
    private static final Instant BEGIN = Instant.parse("2023-02-01T01:00:00Z");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient mongo = MongoClients.create(server.bindAndGetConnectionString());
    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, UnionCode> cases = new HashMap<>();
    private final List<String> moves = new ArrayList<>();
    private final Deque<Heard> untold = new ArrayDeque<>();
    private long trees;
    private long sequence;
    private WhenUnionIsGoneThenFollow automation = automation();

    @BeforeEach
    void firstTree() {
        hear(set(FIRST));
    }

    @AfterEach
    void close() {
        mongo.close();
        server.shutdown();
    }

    @Test
    void givenCaseOfAUnion_whenDissolved_thenTheParentHoldsItAndHearingAllAgainMovesNothing() {
        Heard opened = opened("c1", "d.a.u1");
        hear(opened);
        Heard gone = set(DISSOLVED);
        hear(gone);
        hear(opened, gone);
        hear(gone);
        assertThat(cases).containsEntry("c1", code("d.a"));
        assertThat(moves).containsExactly("c1 d.a.u1 d.a");
    }

    @Test
    void givenTreeSetButNotHeard_whenACaseOpenedByTheOldTreeIsHeard_thenItMovesAtOnce() {
        set(DISSOLVED);
        hear(opened("c1", "d.a.u1"));
        assertThat(cases).containsEntry("c1", code("d.a"));
    }

    @Test
    void givenProcessThatDiedAfterTheTreeWasSet_whenAnotherTakesOver_thenItFindsTheCases() {
        hear(opened("c1", "d.a.u1"));
        Heard gone = set(DISSOLVED);
        automation = automation();
        hear(gone);
        assertThat(cases).containsEntry("c1", code("d.a"));
    }

    @Test
    void givenViewLost_whenEverythingIsHeardAgain_thenTheSameCasesStandAtTheSameUnions() {
        Heard opened = opened("c1", "d.a.u1");
        hear(opened);
        Heard gone = set(DISSOLVED);
        hear(gone);
        mongo.getDatabase("views").drop();
        automation = automation();
        hear(opened, gone);
        assertThat(moves).containsExactly("c1 d.a.u1 d.a");
    }

    @Test
    void givenUnionMovedAndThenDissolvedBeforeAnythingWasHeard_whenHeard_thenTheCaseGoesStepByStepToItsEnd() {
        hear(opened("c1", "d.a.u1"));
        Heard moved = set(MOVED);
        Heard gone = set(DISSOLVED);
        hear(moved, gone);
        assertThat(moves).containsExactly("c1 d.a.u1 d.b.u1", "c1 d.b.u1 d.b");
        assertThat(cases).containsEntry("c1", code("d.b"));
    }

    @Test
    void givenCaseOfAnotherUnion_whenOneIsDissolved_thenItStays() {
        hear(opened("c1", "d.b"), set(DISSOLVED));
        assertThat(moves).isEmpty();
    }

    private WhenUnionIsGoneThenFollow automation() {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(ChangeCase.class.getName(), message -> {
            take((ChangeCase) message.getPayload());
            return null;
        });
        Commands commands =
                new Commands(DefaultCommandGateway.builder().commandBus(bus).build());
        return new WhenUnionIsGoneThenFollow(
                new CasePlaces(mongo.getDatabase("views")),
                new Registry(new Histories(store)),
                commands,
                FixedKeys.sealing());
    }

    /** What the case would do: {@link FollowUnion} itself is tested by its own. */
    private void take(ChangeCase command) {
        FollowUnion follow = (FollowUnion) command.change();
        if (follow.gone().equals(cases.get(command.caseId()))) {
            cases.put(command.caseId(), follow.heir());
            moves.add(command.caseId() + " " + follow.gone() + " " + follow.heir());
            untold.add(fact(CaseFact.TRANSFERRED, command.caseId(), follow.gone(), follow.heir()));
        }
    }

    private void hear(Heard... heard) {
        automation.handle(List.of(heard));
        while (!untold.isEmpty()) {
            automation.handle(List.of(untold.remove()));
        }
    }

    private Heard opened(String caseId, String union) {
        cases.put(caseId, code(union));
        return fact(CaseFact.OPENED, caseId, code(union), code(union));
    }

    private Heard fact(CaseFact fact, String caseId, UnionCode before, UnionCode after) {
        return new Heard(
                "/gongbang/case-service",
                fact.type(),
                caseId,
                sequence++,
                BEGIN,
                before,
                null,
                EventJson.mapper().readTree("""
                        {"effectiveOn":"2023-02-01","snapshot":{"caseId":"%s","union":"%s","continued":false}}""".formatted(caseId, after)));
    }

    /** The tree is in the store; what others hear of it is the answer. */
    private Heard set(UnionTree tree) {
        Instant at = BEGIN.plusSeconds(trees);
        store.publish(new GenericDomainEventMessage<>(
                "RegistryRecord", "registry:unions", trees, new UnionsSet(tree, Stamp.automatic(at, "admin"))));
        return new Heard(
                "/gongbang/case-service",
                RegistryFact.UNIONS_SET.type(),
                "registry:unions",
                trees++,
                at,
                null,
                null,
                EventJson.mapper().valueToTree(tree));
    }
}
