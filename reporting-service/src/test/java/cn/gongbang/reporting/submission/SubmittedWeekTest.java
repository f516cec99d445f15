package cn.gongbang.reporting.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.problems.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmittedWeekTest {
    private static final LedgerSubmitted FIRST = submission("u1", "key", "hash");
    private final AggregateTestFixture<SubmittedWeek> fixture = new AggregateTestFixture<>(SubmittedWeek.class);

    SubmittedWeekTest() {
        fixture.registerAnnotatedCommandHandler(new SubmissionCommands(fixture.getRepository()));
    }

    @Test
    void givenNobodyYet_whenUnionSubmits_thenItStands() {
        fixture.givenNoPriorActivity().when(command(FIRST)).expectEvents(FIRST).expectResultMessagePayload(FIRST);
    }

    @Test
    void givenAnotherUnionSubmitted_whenUnionSubmits_thenBothStand() {
        LedgerSubmitted second = submission("u2", null, null);
        fixture.given(FIRST).when(command(second)).expectEvents(second);
    }

    @Test
    void givenSubmitted_whenRetriedWithTheSameKey_thenTheFirstAnswersAndNothingIsAdded() {
        fixture.given(FIRST)
                .when(command(submission("u1", "key", "hash")))
                .expectNoEvents()
                .expectResultMessagePayload(FIRST);
    }

    @Test
    void givenSubmitted_whenKeyComesWithOtherContent_then422() {
        assertThatThrownBy(() -> state().earlier(command(submission("u1", "key", "other"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.details().status()).isEqualTo(422));
    }

    @Test
    void givenSubmitted_whenSubmittedAgain_thenItIsFrozen() {
        assertThatThrownBy(() -> state().earlier(command(submission("u1", null, null))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.details().code()).isEqualTo("R-OMIT"));
    }

    @Test
    void givenEvent_whenStoredAndRead_thenItIsTheSame() {
        var json = EventJson.mapper();
        assertThat(json.readValue(json.writeValueAsBytes(FIRST), LedgerSubmitted.class))
                .isEqualTo(FIRST);
        assertThat(json.readValue(json.writeValueAsBytes(command(FIRST)), SubmitLedger.class))
                .isEqualTo(command(FIRST));
    }

    @Test
    void givenBrokenNumber_whenChecked_thenFieldIsNamed() {
        for (String wrong : new String[] {"-1", "1.5", "1e12"}) {
            assertThatThrownBy(() -> new SubmissionForm(null, new BigDecimal(wrong)).check())
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.details().errors().getFirst().pointer())
                            .isEqualTo("/consultations"));
        }
    }

    private static WeekSubmissions state() {
        return WeekSubmissions.NONE.apply(FIRST);
    }

    private static SubmitLedger command(LedgerSubmitted submission) {
        return new SubmitLedger(LedgerSubmitted.stream("2023", "2023-W08"), submission, null);
    }

    private static LedgerSubmitted submission(String union, @Nullable String key, @Nullable String hash) {
        return new LedgerSubmitted(
                "2023",
                "2023-W08",
                new UnionCode(union),
                null,
                5,
                new Stamp(Instant.parse("2023-02-24T08:00:00Z"), union, new UnionCode(union), key, hash));
    }
}
