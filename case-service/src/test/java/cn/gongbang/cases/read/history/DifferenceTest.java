package cn.gongbang.cases.read.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.household.PersonFacts;
import cn.gongbang.cases.read.CaseView;
import cn.gongbang.cases.write.CaseInHand;
import cn.gongbang.cases.write.Lines;
import cn.gongbang.cases.write.UpdateIncome;
import cn.gongbang.cases.write.death.RecordDeath;
import cn.gongbang.cases.write.facts.ChangeFacts;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.platform.access.Sight;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Sight SIGHT = Told.sight(Told.AUDITOR);
    private final CaseInHand family = CaseInHand.recognized(Told.FAMILY, Told.APPLIED);

    @Test
    void givenACase_whenComparedWithItself_thenNothingDiffers() {
        assertThat(Difference.between(family.state(), family.state(), SIGHT)).isEmpty();
    }

    @Test
    void givenFactsOfOnePersonChanged_whenCompared_thenOnlyThatFieldDiffersBesideWhatFollows() {
        var before = family.state();
        family.when(facts("2023-05-01", PersonFacts.employed(Employment.SICK_LEAVE)), Told.LATER);
        assertThat(Difference.between(before, family.state(), SIGHT))
                .filteredOn(difference -> difference.spot().section().equals("people"))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.spot().path()).isEqualTo("people.m1.employment");
                    assertThat(difference.before()).isEqualTo(Employment.EMPLOYED);
                    assertThat(difference.after()).isEqualTo(Employment.SICK_LEAVE);
                });
    }

    @Test
    void givenTwoLinesOfOneKind_whenTheSecondGoes_thenItAloneIsGone() {
        var before = family.state();
        family.when(
                new UpdateIncome(
                        LocalDate.parse("2023-05-01"),
                        List.of(new Lines.Income("HOLDER", IncomeKind.WAGE, Money.of("20000.00"))),
                        List.of()),
                Told.LATER);
        assertThat(Difference.between(before, family.state(), SIGHT))
                .filteredOn(difference -> difference.spot().section().equals("incomes"))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.spot().path()).isEqualTo("incomes.m1.WAGE.2");
                    assertThat(difference.before()).isEqualTo(Money.of("500.00"));
                    assertThat(difference.after()).isNull();
                });
    }

    @Test
    void givenTheHolderDies_whenCompared_thenEveryFactOfThePersonIsGone() {
        var before = family.state();
        family.when(new RecordDeath(LocalDate.parse("2023-05-01"), "HOLDER", null), Told.LATER);
        List<Difference> gone = Difference.between(before, family.state(), SIGHT).stream()
                .filter(difference -> difference.spot().path().startsWith("people.m1."))
                .toList();
        assertThat(gone).hasSize(7).allSatisfy(difference -> assertThat(difference.after())
                .isNull());
        assertThat(Difference.between(before, family.state(), SIGHT))
                .extracting(difference -> difference.spot().path())
                .contains("holder", "due.HOLDER_NEEDED", "incomes.m1.WAGE", "assessment.perCapita");
    }

    @Test
    void givenNoCaseYet_whenCompared_thenEverythingIsNewAndStandsInTheOrderOfTheView() {
        List<Difference> all = Difference.between(null, family.state(), SIGHT);
        assertThat(all)
                .hasSameSizeAs(CaseFacts.of(family.state(), SIGHT).keySet())
                .allSatisfy(difference -> assertThat(difference.before()).isNull());
        assertThat(all)
                .extracting(difference -> difference.spot().path())
                .startsWith("number", "campaign", "campaigns", "union", "status")
                .contains("incomes.m1.WAGE", "incomes.m1.WAGE.2", "profile.ethnicity", "people.m2.name")
                .doesNotContain("id", "version", "recordedAt", "people.m1.memberId");
        assertThat(CaseFacts.of(CaseView.of(family.state(), SIGHT))
                        .get("status")
                        .value())
                .isEqualTo(CaseStatus.RECOGNIZED);
    }

    @Property
    void appliedToTheFirst_theDifferencesMakeTheSecond(
            @ForAll("cases") Map<String, String> before, @ForAll("cases") Map<String, String> after) {
        List<Difference> differences = Difference.between(facts(before), facts(after));
        Map<String, Object> patched = new HashMap<>(before);
        for (Difference difference : differences) {
            assertThat(patched.get(difference.spot().path())).isEqualTo(difference.before());
            if (difference.after() == null) {
                patched.remove(difference.spot().path());
            } else {
                patched.put(difference.spot().path(), difference.after());
            }
        }
        assertThat(patched).isEqualTo(after);
        assertThat(differences.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void turnedRound_theDifferencesAreTheSameWithBeforeAndAfterExchanged(
            @ForAll("cases") Map<String, String> before, @ForAll("cases") Map<String, String> after) {
        assertThat(Difference.between(facts(after), facts(before)).stream().map(DifferenceTest::turned))
                .containsExactlyInAnyOrderElementsOf(Difference.between(facts(before), facts(after)).stream()
                        .map(difference ->
                                Map.entry(difference.spot().path(), difference.before() + "→" + difference.after()))
                        .toList());
    }

    @Provide
    Arbitrary<Map<String, String>> cases() {
        Arbitrary<String> paths =
                Arbitraries.of("status", "union", "people.m1.name", "people.m2.name", "causes.primary");
        return Arbitraries.maps(paths, Arbitraries.of("a", "b")).ofMaxSize(5);
    }

    private static Map.Entry<String, String> turned(Difference difference) {
        return Map.entry(difference.spot().path(), difference.after() + "→" + difference.before());
    }

    private static Map<String, Fact> facts(Map<String, String> values) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        values.forEach((path, value) -> facts.put(path, new Fact(new Spot(path, path, null, null), value)));
        return facts;
    }

    private static ChangeFacts facts(String on, PersonFacts facts) {
        return new ChangeFacts(LocalDate.parse(on), "m1", facts);
    }
}
