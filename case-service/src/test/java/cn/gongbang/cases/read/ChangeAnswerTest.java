package cn.gongbang.cases.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.cases.write.CaseInHand;
import cn.gongbang.cases.write.Outcome;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.access.Access;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.access.ShownField;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.store.Histories;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** R-PII-1: the answer to a change is a reading like any other. */
class ChangeAnswerTest {
    private static final String ID = "440704198503120015";
    private final CaseInHand family = CaseInHand.recognized(CaseInHand.JSON.readTree("""
            {"campaign":"2023","union":"jianghai.waihai.u01","channel":"WORKERS_APP",
             "people":[{"residentId":"440704198503120015","name":"欧阳明","relation":"HOLDER","ableToWork":true}],
             "incomes":[],"expenses":[],"accident":null,"causes":{"primary":"OTHER","secondary":[]}}"""), "2023-02-01T09:00:00+08:00");

    @Test
    void givenAUnionThatChangedTheCase_whenAnswered_thenPlainAndNoted_evenIfTheChangeGaveTheCaseAway() {
        for (String union : List.of("jianghai.waihai.u01", "jianghai.lile.u05")) {
            Reading reading = reading(new Caller(union, Set.of(Role.GRASSROOTS), new UnionCode(union)));
            assertThat(answer(reading).holder().residentId()).isEqualTo(ID);
            assertThat(reading.shown())
                    .containsExactly(new Access(
                            union,
                            Set.of(Role.GRASSROOTS),
                            new UnionCode(union),
                            "1",
                            Set.of("m1"),
                            Set.of(ShownField.RESIDENT_ID),
                            Purpose.CHANGE_ANSWER,
                            "家属来电",
                            Instant.EPOCH));
        }
    }

    @Test
    void givenTheAppThatApplied_whenAnswered_thenMaskedAndNothingNoted() {
        Reading reading = reading(new Caller("app", Set.of(Role.APPLICANT_APP), null));
        assertThat(answer(reading).holder().residentId()).isEqualTo("440704********0015");
        assertThat(reading.shown()).isEmpty();
    }

    private static Reading reading(Caller caller) {
        return new Reading(caller, "家属来电", Instant.EPOCH);
    }

    private CaseView answer(Reading reading) {
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        List<CaseEvent> events = family.events();
        for (int sequence = 0; sequence < events.size(); sequence++) {
            store.publish(new GenericDomainEventMessage<>("HardshipCase", "case:1", sequence, events.get(sequence)));
        }
        CaseAnswers answers = new CaseAnswers(new CaseHistories(new Histories(store)));
        return (CaseView)
                answers.changed(new Outcome("1", events.size() - 1), reading).getBody();
    }
}
