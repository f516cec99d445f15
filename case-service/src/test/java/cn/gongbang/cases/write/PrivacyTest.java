package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.ErasureOrdered;
import cn.gongbang.cases.events.PersonalDataErased;
import cn.gongbang.cases.events.ProcessingRestricted;
import cn.gongbang.cases.state.Retention;
import cn.gongbang.cases.write.closure.CloseCase;
import cn.gongbang.cases.write.death.RecordDeath;
import cn.gongbang.cases.write.due.NoteDue;
import cn.gongbang.cases.write.privacy.LiftRestriction;
import cn.gongbang.cases.write.privacy.OrderErasure;
import cn.gongbang.cases.write.privacy.Restrict;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.platform.problems.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R-PII-2: restriction of processing, retention, erasure. */
class PrivacyTest {
    private static final String APPLIED = "2023-02-01T09:00:00+08:00";
    private static final String CLOSED = "2024-02-29T16:00:00+08:00";
    private static final String LAST_DAY_KEPT = "2034-02-27T23:59:59+08:00";
    private static final String FIRST_DAY_FREE = "2034-02-28T00:00:00+08:00";
    private final CaseInHand family = CaseInHand.recognized(CaseInHand.COUPLE, APPLIED);

    @Test
    void givenCaseOnFile_whenErasureIsAsked_thenItsProcessingIsRestricted_R_PII_2() {
        family.when(new OrderErasure(null, "本人要求"), "2023-06-01T09:00:00+08:00");
        assertThat(last()).isInstanceOfSatisfying(ProcessingRestricted.class, asked -> assertThat(asked.retainedUntil())
                .isNull());
        assertThat(family.state().privacy().restricted()).isTrue();
        assertThat(family.state().privacy().ordered().isEmpty()).isTrue();
        assertAtRest();
    }

    @Test
    void givenRestricted_whenAskedAgain_thenNothingHappensTwice_R_PII_2() {
        family.when(new OrderErasure(null, "本人要求"), "2023-06-01T09:00:00+08:00");
        int events = family.events().size();
        family.when(new OrderErasure(null, "再次要求"), "2023-06-02T09:00:00+08:00");
        family.when(new Restrict("再次要求"), "2023-06-02T09:00:00+08:00");
        assertThat(family.events()).hasSize(events);
    }

    @Test
    void givenRestricted_whenLifted_thenTheCaseIsInUseAgain_R_PII_2() {
        family.when(new Restrict("本人要求"), "2023-06-01T09:00:00+08:00");
        family.when(new LiftRestriction("本人同意"), "2023-06-02T09:00:00+08:00");
        ChangeRules.requireInUse(family.state());
        assertThatThrownBy(() -> family.when(new LiftRestriction("又一次"), "2023-06-02T09:00:00+08:00"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.details().code()).isEqualTo("R-PII-2"));
    }

    @Test
    void givenClosed_whenTenYearsArePast_thenErasureIsOrderedAndNotADayBefore_R_PII_2() {
        close();
        assertThat(Retention.endOf(family.state())).contains(LocalDate.parse("2034-02-28"));
        family.when(new OrderErasure(null, "本人要求"), LAST_DAY_KEPT);
        assertThat(last()).isInstanceOf(ProcessingRestricted.class);
        family.when(new OrderErasure(null, "本人要求"), FIRST_DAY_FREE);
        assertThat(last()).isInstanceOfSatisfying(ErasureOrdered.class, order -> {
            assertThat(order.members()).containsExactly("m1", "m2");
            assertThat(order.household()).isTrue();
        });
        assertAtRest();
    }

    @Test
    void givenClosed_whenTheTimeOfKeepingPassesByItself_thenErasureIsDueAndOrderedOnce_R_PII_2() {
        close();
        assertThat(family.state().dues().next()).contains(LocalDate.parse("2034-02-28"));
        family.when(new NoteDue(LocalDate.parse("2034-02-27")), LAST_DAY_KEPT);
        assertThat(family.state().privacy().ordered().isEmpty()).isTrue();
        family.when(new NoteDue(LocalDate.parse("2034-03-05")), "2034-03-05T00:00:00+08:00");
        assertThat(last()).isInstanceOf(ErasureOrdered.class);
        assertThat(last().stamp().recordedAt()).isEqualTo(Instant.parse("2034-02-27T16:00:00Z"));
        assertThat(family.state().dues().next()).isEmpty();
    }

    @Test
    void givenOrdered_whenKeysAreDestroyed_thenItIsRecordedOnce_R_PII_2() {
        close();
        family.when(new OrderErasure(null, "本人要求"), FIRST_DAY_FREE);
        NoteErased done = new NoteErased(family.state().privacy().pending());
        family.when(done, FIRST_DAY_FREE);
        assertThat(last()).isInstanceOf(PersonalDataErased.class);
        assertThat(family.state().privacy().pending().isEmpty()).isTrue();
        int events = family.events().size();
        family.when(done, FIRST_DAY_FREE);
        family.when(new OrderErasure(null, "本人要求"), FIRST_DAY_FREE);
        assertThat(family.events()).hasSize(events);
    }

    @Test
    void givenOnePersonAsks_whenTheirTimeIsOver_thenOnlyTheirDataGoes_R_PII_2() {
        close();
        family.when(new OrderErasure("m2", "本人要求"), FIRST_DAY_FREE);
        assertThat(family.state().privacy().ordered().members()).isEqualTo(Set.of("m2"));
        assertThat(family.state().privacy().ordered().household()).isFalse();
        family.when(new OrderErasure("m1", "本人要求"), FIRST_DAY_FREE);
        assertThat(family.state().privacy().ordered().members()).isEqualTo(Set.of("m1", "m2"));
        assertThat(family.state().privacy().ordered().household()).isTrue();
    }

    @Test
    void givenFormerHolderAsks_whenErased_thenTheHouseholdsDataGoesToo_R_PII_2() {
        family.when(new RecordDeath(LocalDate.parse("2023-05-01"), "m1", "m2"), "2023-05-02T09:00:00+08:00");
        close();
        assertThat(ErasureScope.of(family.state(), "m1").household()).isTrue();
        assertThat(ErasureScope.of(family.state(), "m2").household()).isTrue();
    }

    @Test
    void givenStranger_whenErasureIsAsked_thenTheFieldIsNamed_R_PII_2() {
        assertThatThrownBy(() -> family.when(new OrderErasure("m9", "本人要求"), CLOSED))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                refusal.details().errors())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/person")));
    }

    private void close() {
        family.when(new CloseCase(LocalDate.parse("2024-02-29"), ClosingReason.GIVEN_UP, false), CLOSED);
    }

    private void assertAtRest() {
        assertThatThrownBy(() -> ChangeRules.requireInUse(family.state()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.details().code()).isEqualTo("R-PII-2"));
    }

    private CaseEvent last() {
        List<CaseEvent> events = family.events();
        return events.getLast();
    }
}
