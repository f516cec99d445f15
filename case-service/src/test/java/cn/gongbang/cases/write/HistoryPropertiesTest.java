package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.CaseServiceApplication;
import cn.gongbang.cases.assessment.Assessor;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.ExitObservation;
import cn.gongbang.cases.state.Point;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.eventkit.StoredEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** R-DYN-1, 3, 7, R-DUP: what holds in every history of a case. */
class HistoryPropertiesTest {

    /** The generator is worth something only while it brings about whatever can happen to a case. */
    @Test
    void givenManyRandomHistories_whenLookedThrough_thenEveryKindOfEventOccurs() {
        Set<Class<?>> possible = StoredEvents.of(CaseServiceApplication.class).stream()
                .filter(event -> event.aggregate() == HardshipCase.class)
                .map(StoredEvents.StoredEvent::type)
                .collect(Collectors.toSet());
        Set<Class<?>> seen = LongStream.range(0, 1_000)
                .mapToObj(RandomHistory::of)
                .flatMap(List::stream)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(possible);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void givenAnyHistory_whenFoldedInTwoParts_thenTheSameAndTheFirstPartIsLeftAsItWas_R_DYN_1(
            @ForAll(supplier = Seeds.class) long seed) {
        List<CaseEvent> events = RandomHistory.of(seed);
        CaseState whole = fold(events);
        for (int first = 1; first < events.size(); first++) {
            CaseState part = fold(events.subList(0, first));
            CaseState rest = part;
            for (CaseEvent event : events.subList(first, events.size())) {
                rest = rest.apply(event);
            }
            assertThat(rest).isEqualTo(whole);
            assertThat(part).isEqualTo(fold(events.subList(0, first)));
            assertThat(part.journal().version()).isEqualTo(first - 1);
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void givenAnyHistory_whenFolded_thenPointsStandInOrderOfEffectThenOfRecording_R_DYN_1(
            @ForAll(supplier = Seeds.class) long seed) {
        List<Point> points = fold(RandomHistory.of(seed)).timeline().points();
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point point = points.get(i);
            assertThat(point.effectiveOn()).isAfterOrEqualTo(before.effectiveOn());
            assertThat(point.effectiveOn().isAfter(before.effectiveOn()) || point.sequence() > before.sequence())
                    .isTrue();
            assertThat(point.change()).isNotNull();
            assertThat(point.archive()).isEqualTo(point.change().applyTo(before.archive()));
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void givenAnyHistory_whenFolded_thenEveryAssessmentIsOfTheHouseholdAtItsDate_R_DYN_2(
            @ForAll(supplier = Seeds.class) long seed) {
        CaseState state = fold(RandomHistory.of(seed));
        PolicyVersion policy = CaseInHand.KNOWLEDGE.policy("jianghai").orElseThrow();
        for (Point point : state.timeline().points()) {
            Household household = point.archive().household();
            boolean assessed = point.reassesses() && Assessor.anybodyCounts(household, policy, point.effectiveOn());
            assertThat(point.assessment())
                    .isEqualTo(assessed ? Assessor.assess(household, policy, point.effectiveOn()) : null);
        }
    }

    /** Told backwards: it began at the first change that may start it after the last hardship. */
    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void givenAnyHistory_whenFolded_thenTheExitCountsFromTheFirstRiseAfterTheLastHardship_R_DYN_3(
            @ForAll(supplier = Seeds.class) long seed) {
        CaseState state = fold(RandomHistory.of(seed));
        List<Point> sinceHardship = new ArrayList<>();
        for (Point point : state.timeline().points().reversed()) {
            if (point.assessment() != null && point.assessment().inHardship()) {
                break;
            }
            sinceHardship.addFirst(point);
        }
        Optional<ExitObservation> expected = sinceHardship.stream()
                .filter(point ->
                        point.assessment() != null && point.assessment().aboveExitLine())
                .filter(point -> point.change() != null && point.change().mayStartExit())
                .findFirst()
                .map(point -> new ExitObservation(
                        point.effectiveOn(), point.effectiveOn().plusMonths(6)));
        assertThat(state.timeline().exitObservation()).isEqualTo(expected);
        assertThat(state.status() == CaseStatus.EXIT_OBSERVATION)
                .isEqualTo(state.lifecycle().status() == CaseStatus.RECOGNIZED && expected.isPresent());
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void givenAnyHistory_whenFolded_thenOnlyAnOpenCaseClaimsAndOnlyItsCountedPeople_R_DUP(
            @ForAll(supplier = Seeds.class) long seed) {
        CaseState state = fold(RandomHistory.of(seed));
        boolean open =
                switch (state.status()) {
                    case APPLIED, IN_REVIEW, SENT_BACK, RECOGNIZED, EXIT_OBSERVATION -> true;
                    case REJECTED, WITHDRAWN, CLOSED -> false;
                };
        assertThat(state.claimed())
                .hasSize(open ? state.assessment().countedPeople().size() : 0);
        assertThat(state.household().people())
                .extracting(Person::residentId)
                .doesNotHaveDuplicates()
                .containsAll(state.claimed());
        assertThat(state.household().people()).extracting(Person::memberId).doesNotHaveDuplicates();
    }

    private static CaseState fold(List<CaseEvent> events) {
        CaseState state = null;
        for (CaseEvent event : events) {
            state = CaseHistories.next(state, event);
        }
        return Objects.requireNonNull(state);
    }
}
