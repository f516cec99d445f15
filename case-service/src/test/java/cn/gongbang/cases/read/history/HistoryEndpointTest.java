package cn.gongbang.cases.read.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.registry.Registry;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.cases.write.CaseInHand;
import cn.gongbang.cases.write.Lines;
import cn.gongbang.cases.write.StoredRows;
import cn.gongbang.cases.write.UpdateIncome;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.store.Histories;
import cn.gongbang.platform.web.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryEndpointTest {
    private static final String CASE = "1";
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final Caller AUDITOR = Told.AUDITOR;

    @Test
    void givenMoreThanAThousandEvents_whenPaged_thenEachStandsOnOnePageWithTheHashOfTheWhole() {
        CaseInHand family = CaseInHand.recognized(Told.FAMILY, Told.APPLIED);
        for (int i = 0; i < 510; i++) {
            family.when(income(20_000 + i), Told.LATER);
        }
        HistoryEndpoint endpoint = endpoint(family);
        Page<Entry> first = endpoint.history(CASE, 0, 1000, AUDITOR, Told.reading(AUDITOR), CHINESE);
        Page<Entry> second = endpoint.history(CASE, 1, 1000, AUDITOR, Told.reading(AUDITOR), CHINESE);
        List<Entry> all = new ArrayList<>(first.items());
        all.addAll(second.items());
        assertThat(first.items()).hasSize(1000);
        assertThat(first.total()).isEqualTo(1023).isEqualTo(second.total());
        assertThat(all)
                .extracting(Entry::sequence)
                .containsExactlyElementsOf(LongStream.range(0, 1023).boxed().toList());
        assertThat(all.getLast().hash()).isEqualTo(Told.replay(family).lastHash());
        assertThat(endpoint.history(CASE, 2, 1000, AUDITOR, Told.reading(AUDITOR), CHINESE)
                        .items())
                .isEmpty();
        assertThat(endpoint.history(CASE, Integer.MAX_VALUE, 1000, AUDITOR, Told.reading(AUDITOR), CHINESE)
                        .items())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,10", "0,0", "0,1001"})
    void givenAPageThatCannotBe_whenAsked_thenMalformed(int page, int size) {
        HistoryEndpoint endpoint = endpoint(CaseInHand.applied(Told.FAMILY, Told.APPLIED));
        assertThat(refusal(() -> endpoint.history(CASE, page, size, AUDITOR, Told.reading(AUDITOR), CHINESE))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void givenAnotherUnion_whenItAsks_thenForbidden_andUnknownCasesAreUnknown() {
        HistoryEndpoint endpoint = endpoint(CaseInHand.applied(Told.FAMILY, Told.APPLIED));
        Caller other = new Caller("jianghai.waihai.u02", Set.of(Role.GRASSROOTS), new UnionCode("jianghai.waihai.u02"));
        assertThat(refusal(() -> endpoint.history(CASE, 0, 10, other, Told.reading(other), CHINESE))
                        .status())
                .isEqualTo(403);
        assertThat(refusal(() -> endpoint.history("2", 0, 10, AUDITOR, Told.reading(AUDITOR), CHINESE))
                        .status())
                .isEqualTo(404);
    }

    private static Refusal.Details refusal(Runnable reading) {
        return catchThrowableOfType(Refusal.class, reading::run).details();
    }

    private static HistoryEndpoint endpoint(CaseInHand family) {
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        List<DomainEventMessage<CaseEvent>> messages = new ArrayList<>();
        for (CaseEvent event : family.events()) {
            messages.add(new GenericDomainEventMessage<>("HardshipCase", "case:" + CASE, messages.size(), event));
        }
        store.publish(messages);
        Histories histories = new Histories(store);
        return new HistoryEndpoint(new HistoryReader(
                new CaseHistories(histories), StoredRows.of(messages), new Registry(histories), Told.messages()));
    }

    private static UpdateIncome income(int wage) {
        List<Lines.Income> lines = List.of(new Lines.Income("HOLDER", IncomeKind.WAGE, Money.of(wage + ".00")));
        return new UpdateIncome(LocalDate.parse("2024-02-01"), lines, List.of());
    }
}
