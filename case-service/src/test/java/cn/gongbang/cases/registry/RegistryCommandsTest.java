package cn.gongbang.cases.registry;

import static org.hamcrest.CoreMatchers.instanceOf;

import cn.gongbang.cases.registry.RegistryCommands.SetCampaign;
import cn.gongbang.cases.registry.RegistryEvent.CampaignSet;
import cn.gongbang.cases.registry.RegistryEvent.ContentConfirmed;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conventions of the contract for what the administrator registers: If-Match and Idempotency-Key. */
class RegistryCommandsTest {
    private final AggregateTestFixture<RegistryRecord> fixture = new AggregateTestFixture<>(RegistryRecord.class);

    @BeforeEach
    void handlers() {
        fixture.registerAnnotatedCommandHandler(new RegistryCommands(fixture.getRepository()));
    }

    @Test
    void givenNothing_whenSet_thenRegisteredAsVersionZero() {
        fixture.givenNoPriorActivity()
                .when(set("2023", null, "a", null))
                .expectEvents(fact("2023", null, "a"))
                .expectResultMessagePayload(0L);
    }

    @Test
    void givenTheSameContent_whenSetAgain_thenNothingNewAndTheSameVersion() {
        fixture.given(fact("2023", null, "a"))
                .when(set("2023", null, "a", 0L))
                .expectNoEvents()
                .expectResultMessagePayload(0L);
    }

    @Test
    void givenNewerVersion_whenSetWithStaleIfMatch_thenRefused() {
        fixture.given(fact("2023", null, "a"), fact("2024", null, "b"))
                .when(set("2025", null, "c", 0L))
                .expectNoEvents()
                .expectException(instanceOf(Refusal.class));
    }

    @Test
    void givenAnsweredRequestAndLaterChange_whenRetried_thenFirstVersionAnsweredAndNothingChanged() {
        fixture.given(fact("2023", "key", "a"), fact("2024", null, "b"))
                .when(set("2023", "key", "a", null))
                .expectNoEvents()
                .expectResultMessagePayload(0L);
    }

    @Test
    void givenAnsweredRequest_whenKeyComesWithOtherContent_thenRefused() {
        fixture.given(fact("2023", "key", "a"))
                .when(set("2024", "key", "b", null))
                .expectNoEvents()
                .expectException(instanceOf(Refusal.class));
    }

    @Test
    void givenTheSameContent_whenSetAgainWithAKey_thenNoNewVersionButTheRequestIsRemembered() {
        fixture.given(fact("2023", null, "a"))
                .when(set("2023", "key", "a", 0L))
                .expectEvents(confirmed("key", "a"))
                .expectResultMessagePayload(0L);
    }

    @Test
    void givenConfirmedContentAndLaterChange_whenRetried_thenFirstVersionAnsweredAndNothingChanged() {
        fixture.given(fact("2023", null, "a"), confirmed("key", "a"), fact("2024", null, "b"))
                .when(set("2023", "key", "a", null))
                .expectNoEvents()
                .expectResultMessagePayload(0L);
    }

    @Test
    void givenConfirmedContent_whenKeyComesWithOtherContent_thenRefused() {
        fixture.given(fact("2023", null, "a"), confirmed("key", "a"))
                .when(set("2024", "key", "b", null))
                .expectNoEvents()
                .expectException(instanceOf(Refusal.class));
    }

    @Test
    void givenConfirmedContent_whenSetToAnother_thenItIsTheNextVersion() {
        fixture.given(fact("2023", null, "a"), confirmed("key", "a"))
                .when(set("2024", null, "b", 0L))
                .expectEvents(fact("2024", null, "b"))
                .expectResultMessagePayload(1L);
    }

    private static ContentConfirmed confirmed(String key, String content) {
        return new ContentConfirmed(RegistryIds.campaign("2023"), stamp(key, content));
    }

    private static SetCampaign set(String name, @Nullable String key, String content, @Nullable Long expected) {
        return new SetCampaign(campaign(name), stamp(key, content), expected);
    }

    private static CampaignSet fact(String name, @Nullable String key, String content) {
        return new CampaignSet(campaign(name), stamp(key, content));
    }

    private static CampaignNews campaign(String name) {
        return new CampaignNews(
                "2023",
                name,
                LocalDate.parse("2023-02-01"),
                LocalDate.parse("2023-03-08"),
                "jianghai",
                new UnionCode("jianghai"));
    }

    private static Stamp stamp(@Nullable String key, String content) {
        return new Stamp(
                Instant.parse("2023-02-01T01:00:00Z"), "admin", null, key, key == null ? null : "hash of " + content);
    }
}
