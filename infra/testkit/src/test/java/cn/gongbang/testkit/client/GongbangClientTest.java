package cn.gongbang.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.testkit.client.FakeGateway.Asked;
import cn.gongbang.testkit.client.FakeGateway.Reply;
import cn.gongbang.testkit.survey.Json;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GongbangClientTest {
    private static final Patience PATIENT = Patience.upTo(Duration.ofSeconds(20));
    private static final Reply OPENED = Reply.json(201, "{\"id\":\"c1\",\"number\":\"n1\",\"status\":\"APPLIED\"}");

    private static Function<Asked, Reply> inTurn(Reply... replies) {
        Iterator<Reply> turn = List.of(replies).iterator();
        return asked -> turn.next();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500, 502, 503, 429})
    void givenAnswerLostOrServerFailing_whenWrittenWithKey_thenSentAgainWithTheSameKeyAndBody(int status) {
        Reply failing = status == 0 ? Reply.LOST : Reply.problem(status, "{}");
        try (FakeGateway gateway = FakeGateway.answering(inTurn(failing, failing, OPENED))) {
            GongbangClient client = GongbangClient.of(gateway.uri(), PATIENT);

            OpenedCase opened = client.apply(
                    Actor.of("jianghai.d01", "key-1"), Json.object().put("campaign", "2023"));

            assertThat(opened.id()).isEqualTo("c1");
            assertThat(gateway.asked()).hasSize(3).allSatisfy(asked -> {
                assertThat(asked.key()).isEqualTo("key-1");
                assertThat(asked.user()).isEqualTo("jianghai.d01");
                assertThat(asked.text()).isEqualTo("{\"campaign\":\"2023\"}");
            });
            assertThat(client.transport().retries()).isEqualTo(2);
        }
    }

    @Test
    void givenAnswerLost_whenWrittenWithoutKey_thenNotSentAgain() {
        try (FakeGateway gateway = FakeGateway.answering(inTurn(Reply.LOST, OPENED))) {
            GongbangClient client = GongbangClient.of(gateway.uri(), PATIENT);

            assertThatThrownBy(() -> client.apply(Actor.of("app"), Json.object()))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("POST /api/cases as app");
            assertThat(gateway.asked()).hasSize(1);
        }
    }

    @Test
    void givenConnectionLost_whenRetried_thenTheRecoveryRunsBefore() {
        AtomicInteger recovered = new AtomicInteger();
        try (FakeGateway gateway = FakeGateway.answering(inTurn(Reply.LOST, OPENED))) {
            GongbangClient.of(gateway.uri(), PATIENT)
                    .recoveringBy(recovered::incrementAndGet)
                    .apply(Actor.of("app", "key-2"), Json.object());
        }
        assertThat(recovered).hasValue(1);
    }

    @Test
    void givenProblemDetails_whenRefused_thenStatusCodeAndFieldsAreRead() {
        String body = "{\"type\":\"about:blank\",\"title\":\"t\",\"status\":422,\"detail\":\"d\",\"code\":\"R-ID-1\","
                + "\"errors\":[{\"pointer\":\"#/people/0/residentId\",\"code\":\"CHECK_DIGIT\",\"message\":\"m\"}]}";
        try (FakeGateway gateway = FakeGateway.answering(inTurn(Reply.problem(422, body)))) {
            GongbangClient client = GongbangClient.of(gateway.uri(), PATIENT);

            assertThatThrownBy(() -> client.apply(Actor.of("app", "k"), Json.object()))
                    .isInstanceOfSatisfying(ProblemException.class, refused -> {
                        assertThat(refused.problem().is(422, "R-ID-1")).isTrue();
                        assertThat(refused.problem().names("/people/0/residentId"))
                                .isTrue();
                        assertThat(refused.problem().names("/people/1/residentId"))
                                .isFalse();
                        assertThat(refused.problem().title()).isEqualTo("t");
                        assertThat(refused.problem().mediaType()).isEqualTo("application/problem+json");
                    });
        }
    }

    @Test
    void givenRefusalThatIsNoJson_whenRead_thenItHasNoCodeAndKeepsItsText() {
        try (FakeGateway gateway = FakeGateway.answering(inTurn(new Reply(404, "text/html", "<h1>Not Found</h1>")))) {
            GongbangClient client = GongbangClient.of(gateway.uri(), Patience.none());

            assertThatThrownBy(() -> client.caseNow("district", "x"))
                    .isInstanceOfSatisfying(ProblemException.class, refused -> {
                        assertThat(refused.problem().code()).isNull();
                        assertThat(refused.problem().body()).contains("Not Found");
                    });
        }
    }

    @Test
    void givenPhotosOfTwoNames_whenMade_thenBytesDifferAndTheSameNameGivesTheSame() {
        assertThat(TinyPhoto.jpeg("a")).isNotEqualTo(TinyPhoto.jpeg("b")).isEqualTo(TinyPhoto.jpeg("a"));
        assertThat(TinyPhoto.jpeg("a")).startsWith(0xff, 0xd8, 0xff);
    }

    @Test
    void givenServiceStoredOtherBytes_whenUploaded_thenNoticed() {
        try (FakeGateway gateway =
                FakeGateway.answering(inTurn(Reply.json(201, "{\"fileId\":\"f\",\"sha256\":\"00\"}")))) {
            GongbangClient client = GongbangClient.of(gateway.uri(), Patience.none());
            Upload upload = new Upload(7, "home.jpg", "image/jpeg", TinyPhoto.jpeg("a"));

            assertThatThrownBy(() -> client.upload(Actor.of("jianghai.d01"), "c1", upload))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(upload.sha256());
            assertThat(gateway.asked().getFirst().contentType()).startsWith("multipart/form-data; boundary=");
            assertThat(gateway.asked().getFirst().text()).contains("name=\"material\"\r\n\r\n7\r\n");
        }
    }

    @Test
    void givenServicesStillBehind_whenSettled_thenAskedUntilTheyHaveCaughtUp() {
        Reply behind = Reply.json(200, "{\"settled\":false}");
        try (FakeGateway gateway =
                FakeGateway.answering(inTurn(behind, behind, Reply.json(200, "{\"settled\":true}")))) {
            GongbangClient.of(gateway.uri(), Patience.none()).settled(Duration.ofSeconds(20));

            assertThat(gateway.asked()).hasSize(3).allSatisfy(asked -> assertThat(asked.user())
                    .isEqualTo("reporter"));
        }
    }
}
