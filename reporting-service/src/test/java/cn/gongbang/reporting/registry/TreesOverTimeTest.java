package cn.gongbang.reporting.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.RegistryFact;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.ledger.Ledger;
import cn.gongbang.reporting.ledger.LedgerFigures;
import cn.gongbang.reporting.ledger.LedgerWeek;
import cn.gongbang.reporting.ledger.Tally;
import cn.gongbang.reporting.ledger.Unions;
import cn.gongbang.reporting.projection.ReportsFeed;
import cn.gongbang.reporting.survey.ViewsInMemory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R-OMIT: a week's ledger tells of the unions there were at its cut, whatever became of them later. */
class TreesOverTimeTest {
    private static final UnionCode DISTRICT = new UnionCode("d");
    private static final UnionCode OLD = new UnionCode("d.old");
    private static final UnionCode NEW = new UnionCode("d.new");
    private static final Instant FIRST = Instant.parse("2023-02-01T01:00:00Z");
    private static final Instant SECOND = Instant.parse("2023-03-01T01:00:00Z");
    private final ViewsInMemory mongo = new ViewsInMemory();
    private final Registry registry = new Registry(mongo.views());

    @BeforeEach
    void tell() {
        new ReportsFeed(mongo.views(), FixedKeys.sealing()).handle(List.of(set(1, SECOND, NEW), set(0, FIRST, OLD)));
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void givenTwoTrees_whenAskedForAnInstant_thenTheOneThatStoodThenAnswers() {
        assertThat(registry.unionsAt(SECOND.minusMillis(1)).find(OLD)).isPresent();
        assertThat(registry.unionsAt(SECOND).find(OLD)).isEmpty();
        assertThat(registry.unionsAt(SECOND).find(NEW)).isPresent();
        assertThat(registry.unionsAt(FIRST.minusSeconds(1)).find(OLD)).isPresent();
        assertThat(registry.unions().find(NEW)).isPresent();
    }

    @Test
    void givenUnionDissolvedLater_whenAnEarlierLedgerIsRead_thenItIsStillMissingThere() {
        assertThat(missingAt(SECOND.minusMillis(1))).containsExactly(OLD);
        assertThat(missingAt(SECOND)).containsExactly(NEW);
    }

    @Test
    void givenUnionsOfOneTreeOnly_whenALedgerIsAskedFor_thenBothAreKnownAndOthersAreNot() {
        Caller reporter = new Caller("reporter", Set.of(Role.REPORTER), null);
        Unions then = registry.unionsAt(FIRST);
        for (UnionCode known : List.of(OLD, NEW)) {
            assertThat(ReportScope.ofAnyDay(reporter, known.value(), registry.unions())
                            .inTreeOf(then)
                            .unions())
                    .isSameAs(then);
        }
        ReportScope unknown = ReportScope.ofAnyDay(reporter, "d.x", registry.unions());
        assertThatThrownBy(() -> unknown.inTreeOf(then)).isInstanceOf(Refusal.class);
    }

    private List<UnionCode> missingAt(Instant cut) {
        return Ledger.of(
                        "2023",
                        LedgerWeek.parse("2023-W08"),
                        cut,
                        code -> code.within(DISTRICT),
                        registry.unionsAt(cut),
                        new LedgerFigures(new Tally(), Map.of(), Map.of()),
                        Map.of(),
                        Set.of())
                .missing();
    }

    private static Heard set(long sequence, Instant at, UnionCode union) {
        UnionTree tree = new UnionTree(List.of(
                new UnionTree.Node(DISTRICT, "District", UnionKind.DISTRICT, null, null),
                new UnionTree.Node(union, union.value(), UnionKind.DIRECT, DISTRICT, null)));
        return new Heard(
                "/gongbang/case-service",
                RegistryFact.UNIONS_SET.type(),
                "registry:unions",
                sequence,
                at,
                null,
                null,
                EventJson.mapper().valueToTree(tree));
    }
}
