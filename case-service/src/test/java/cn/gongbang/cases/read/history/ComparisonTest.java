package cn.gongbang.cases.read.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gongbang.cases.household.PersonFacts;
import cn.gongbang.cases.write.CaseInHand;
import cn.gongbang.cases.write.facts.ChangeFacts;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.events.ReviewFact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String VISITED = "2023-02-10T10:00:00+08:00";
    private final CaseInHand family = CaseInHand.applied(Told.FAMILY, Told.APPLIED)
            .when(CaseInHand.review(ReviewFact.VISITED, 1), VISITED)
            .when(CaseInHand.review(ReviewFact.APPROVED, 2), VISITED)
            .when(
                    new ChangeFacts(LocalDate.parse("2024-02-01"), "m1", PersonFacts.employed(Employment.SICK_LEAVE)),
                    Told.LATER);

    @Test
    void givenNotOpenYet_whenCompared_thenEverythingIsNewAndEveryEventLiesBetween() {
        Comparison comparison = between("2023-02-01T08:59:59+08:00", VISITED);
        assertThat(comparison.fromVersion()).isNull();
        assertThat(comparison.toVersion()).isEqualTo(2);
        assertThat(comparison.events()).extracting(Comparison.Between::sequence).containsExactly(0L, 1L, 2L);
        assertThat(comparison.changes()).hasSizeGreaterThan(30).allSatisfy(change -> assertThat(change.before())
                .isNull());
    }

    @Test
    void givenAnEventAtTheFirstInstant_whenCompared_thenItIsKnownAlready_asOfIsInclusive() {
        Comparison comparison = between(Told.APPLIED, VISITED);
        assertThat(comparison.fromVersion()).isZero();
        assertThat(comparison.events())
                .as("two events at one instant are both in")
                .extracting(Comparison.Between::sequence)
                .containsExactly(1L, 2L);
        assertThat(comparison.changes())
                .extracting(Change::field, Change::beforeText, Change::afterText)
                .containsExactly(tuple("status", "已申请", "已认定"));
    }

    @Test
    void givenAnInstantJustBeforeTheEvents_whenCompared_thenTheyAreNotIn() {
        assertThat(between(Told.APPLIED, "2023-02-10T09:59:59.999999999+08:00").events())
                .isEmpty();
    }

    @Test
    void givenTheSameInstantTwice_whenCompared_thenNothingChanged() {
        Comparison comparison = between(VISITED, VISITED);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.events()).isEmpty();
    }

    @Test
    void givenAnInstantInTheFuture_whenCompared_thenItIsTheCaseOfNow() {
        assertThat(between(VISITED, "2999-01-01T00:00:00Z").changes())
                .extracting(Change::field)
                .contains("people.m1.employment");
        assertThat(Told.replay(family).asOf(Instant.MAX)).isEqualTo(family.state());
    }

    @Test
    void givenNothingKnownAtTheSecondInstant_whenCompared_thenThereIsNoAnswer() {
        assertThat(Comparison.of(
                        Told.replay(family),
                        Instant.EPOCH,
                        Instant.parse("2020-01-01T00:00:00Z"),
                        Told.wording(Locale.SIMPLIFIED_CHINESE)))
                .isNull();
    }

    private Comparison between(String from, String to) {
        Comparison comparison = Comparison.of(
                Told.replay(family),
                OffsetDateTime.parse(from).toInstant(),
                OffsetDateTime.parse(to).toInstant(),
                Told.wording(Locale.SIMPLIFIED_CHINESE));
        assertThat(comparison).isNotNull();
        return comparison;
    }
}
