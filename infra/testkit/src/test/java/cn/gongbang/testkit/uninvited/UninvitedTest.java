package cn.gongbang.testkit.uninvited;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.testkit.client.FakeGateway;
import cn.gongbang.testkit.client.FakeGateway.Asked;
import cn.gongbang.testkit.client.FakeGateway.Reply;
import cn.gongbang.testkit.compare.Difference;
import cn.gongbang.testkit.survey.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class UninvitedTest {

    /** Claims people as R-DUP says; a leaky one keeps what a refused application claimed. */
    private static final class ClaimingCases {
        private final boolean leaky;
        private final Set<String> claimed = ConcurrentHashMap.newKeySet();
        private final AtomicInteger cases = new AtomicInteger();

        ClaimingCases(boolean leaky) {
            this.leaky = leaky;
        }

        synchronized Reply answer(Asked asked) {
            if (asked.method().equals("PUT")) {
                return Reply.json(200, "{}");
            }
            if (asked.method().equals("GET")) {
                return Reply.json(200, Json.object().put("settled", true).put("total", cases.get()));
            }
            Set<String> people = new HashSet<>();
            for (JsonNode person :
                    Json.MAPPER.readTree(asked.body()).path("people").values()) {
                people.add(Json.required(person, "residentId"));
            }
            if (people.stream().anyMatch(claimed::contains)) {
                if (leaky) {
                    claimed.addAll(people);
                }
                return Reply.problem(409, "{\"code\":\"R-DUP\",\"union\":\"jianghai.d01\"}");
            }
            claimed.addAll(people);
            return Reply.json(201, Json.object().put("id", "c" + cases.incrementAndGet()));
        }
    }

    @Test
    void givenClaimsThatHold_whenFiftyApplyAtOnce_thenNoDifference() {
        try (FakeGateway gateway = FakeGateway.answering(new ClaimingCases(false)::answer)) {
            assertThat(Race.run(gateway.uri(), 50)).isEmpty();
        }
    }

    @Test
    void givenClaimsLeftBehindByLosers_whenFiftyApplyAtOnce_thenFound() {
        try (FakeGateway gateway = FakeGateway.answering(new ClaimingCases(true)::answer)) {
            assertThat(Race.run(gateway.uri(), 50))
                    .extracting(Difference::where)
                    .contains("race: a loser applies alone", "race: cases after the losers applied alone");
        }
    }

    @Test
    void givenServiceThatTakesEverything_whenBadInputComes_thenEveryPieceIsReported() {
        AtomicInteger cases = new AtomicInteger(1);
        try (FakeGateway gateway = FakeGateway.answering(asked -> {
            ObjectNode answer =
                    Json.object().put("settled", true).put("id", "c").put("total", cases.get());
            answer.putArray("items").addObject().put("id", "c").put("union", "jianghai.d01");
            if (asked.method().equals("POST")) {
                cases.incrementAndGet();
            }
            return Reply.json(200, answer);
        })) {
            List<Difference> differences = BadInputs.run(gateway.uri());

            assertThat(differences)
                    .extracting(Difference::where)
                    .contains(
                            "bad input: not JSON status",
                            "bad input: 40-digit money pointer",
                            "bad input: empty file status",
                            "cases after bad input");
        }
    }

    @Test
    void givenStackTraceInTheBody_whenBadInputComes_thenFound() {
        try (FakeGateway gateway = FakeGateway.answering(asked -> {
            if (asked.method().equals("POST")) {
                return Reply.problem(400, "{\"code\":\"X\",\"detail\":\"java.lang.IllegalStateException: boom\"}");
            }
            ObjectNode answer = Json.object().put("settled", true).put("total", 1);
            answer.putArray("items").addObject().put("id", "c").put("union", "jianghai.d01");
            return Reply.json(200, answer);
        })) {
            assertThat(BadInputs.run(gateway.uri()))
                    .extracting(Difference::where)
                    .contains("bad input: not JSON stack trace", "bad input: emoji name pointer")
                    .doesNotContain("bad input: not JSON status", "cases after bad input");
        }
    }
}
