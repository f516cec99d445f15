package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gongbang.cases.household.FictionalIds;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Point;
import cn.gongbang.cases.write.causes.ChangeCauses;
import cn.gongbang.cases.write.death.RecordDeath;
import cn.gongbang.cases.write.departure.RecordDeparture;
import cn.gongbang.cases.write.facts.ChangeFacts;
import cn.gongbang.cases.write.members.AddMember;
import cn.gongbang.cases.write.members.RemoveMember;
import cn.gongbang.cases.write.transfer.TransferCase;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.RemovalReason;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;

/** R-DYN-1: a case is what happened in it, whenever the officer came to write it down. */
class RecordedLateTest {
    private static final String APPLIED = "2023-02-01T09:00:00+08:00";
    private static final String LATER = "2024-02-01T09:00:00+08:00";
    private static final LocalDate FIRST = LocalDate.of(2023, 2, 2);
    private static final JsonNode FAMILY = CaseInHand.JSON.readTree("""
            {"campaign":"2023","union":"jianghai.waihai.u01","channel":"GRASSROOTS_UNION",
             "people":[{"residentId":"440704198503120015","name":"欧阳明","relation":"HOLDER","employment":"EMPLOYED","ableToWork":true},
                       {"residentId":"440704199006070023","name":"陈𠮷","relation":"SPOUSE","employment":"UNEMPLOYED","ableToWork":true},
                       {"residentId":"11010519491231002X","name":"陈母","relation":"MOTHER","employment":"RETIRED","ableToWork":false,"livesTogetherSince":"2022-08-01"},
                       {"residentId":"440704197001010030","name":"重名","relation":"OTHER","employment":"NONE","ableToWork":false}],
             "incomes":[{"person":"HOLDER","kind":"WAGE","amount":"30000.00"}],"expenses":[],"accident":null,
             "causes":{"primary":"MAJOR_ILLNESS","secondary":[]}}""");

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void givenTheSameChanges_whenRecordedInAnyOrder_thenTheCaseIsAsIfRecordedInOrderOfEffect_R_DYN_1(
            @ForAll(supplier = Seeds.class) long seed) {
        Random chance = new Random(seed);
        List<CaseChange> inOrderOfEffect = changes(chance);
        List<CaseChange> asRecorded = new ArrayList<>(inOrderOfEffect);
        Collections.shuffle(asRecorded, chance);
        CaseState expected = recorded(inOrderOfEffect);
        CaseState found = recorded(asRecorded);
        assertThat(found.timeline().points())
                .extracting(Point::effectiveOn, Point::archive, Point::assessment, Point::exitMonths)
                .containsExactlyElementsOf(expected.timeline().points().stream()
                        .map(point ->
                                tuple(point.effectiveOn(), point.archive(), point.assessment(), point.exitMonths()))
                        .toList());
        assertThat(found.status()).isEqualTo(expected.status());
        assertThat(found.timeline().exitObservation())
                .isEqualTo(expected.timeline().exitObservation());
        assertThat(found.claimed()).isEqualTo(expected.claimed());
    }

    private static CaseState recorded(List<CaseChange> changes) {
        CaseInHand inHand = CaseInHand.recognized(FAMILY, APPLIED);
        changes.forEach(change -> inHand.when(change, LATER));
        assertThat(inHand.state().timeline().points()).hasSize(changes.size() + 1);
        return inHand.state();
    }

    /** Changes on different days, in their order; each of them is possible whatever else happened. */
    private static List<CaseChange> changes(Random chance) {
        RandomFamily family = new RandomFamily(chance);
        List<LocalDate> days =
                new ArrayList<>(FIRST.datesUntil(FIRST.plusDays(300)).toList());
        Collections.shuffle(days, chance);
        List<LocalDate> on = days.subList(0, 10).stream().sorted().toList();
        Person child = new Person(
                "",
                FictionalIds.of(LocalDate.of(2010, 5, 5), 7),
                "陈小",
                Relation.SON,
                null,
                null,
                Studying.PRIMARY,
                true,
                null,
                false,
                null);
        List<Kind> kinds = new ArrayList<>(List.of(
                day -> income(day, family, 60_000),
                day -> income(day, family, 300_000),
                day -> income(day, family, 20_000),
                day -> new ChangeFacts(day, "m2", family.facts()),
                day -> new AddMember(day, child),
                day -> new RemoveMember(day, "m4", RemovalReason.MOVED_OUT),
                day -> new RecordDeath(day, "m3", null),
                day -> new RecordDeparture(day, new UnionCode("jianghai.lile.u01")),
                day -> new ChangeCauses(day, family.causes()),
                day -> family.oftenAs(50)
                        ? new Reassess(day)
                        : new TransferCase(day, new UnionCode("jianghai.waihai"))));
        Collections.shuffle(kinds, chance);
        List<CaseChange> changes = new ArrayList<>();
        for (int i = 0; i < on.size(); i++) {
            changes.add(kinds.get(i).on(on.get(i)));
        }
        return changes;
    }

    private static UpdateIncome income(LocalDate on, RandomFamily family, int most) {
        return new UpdateIncome(
                on,
                List.of(
                        new Lines.Income("HOLDER", IncomeKind.WAGE, family.yuan(most)),
                        new Lines.Income("440704199006070023", IncomeKind.BUSINESS, family.yuan(most))),
                List.of());
    }

    private interface Kind {
        CaseChange on(LocalDate day);
    }
}
