package cn.gongbang.testkit.compare;

import cn.gongbang.testkit.client.FakeGateway;
import cn.gongbang.testkit.client.FakeGateway.Asked;
import cn.gongbang.testkit.client.FakeGateway.Reply;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import cn.gongbang.testkit.survey.Union;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A gateway that keeps every promise of a survey's expected figures, remembers Idempotency-Keys, and loses the answer to
 * every so-many-th POST. Its simulated clock falls back then, as after a crash.
 */
final class PromisedGateway {
    private final Survey survey;
    private final LedgerExpectation expectation;
    private final List<LedgerWeek> weeks;
    private final int losesEvery;
    private final AtomicInteger requests = new AtomicInteger();
    private final Map<JsonNode, SurveyCase> byApplication = new HashMap<>();
    private final Map<String, JsonNode> outcomes = new HashMap<>();
    private final Map<String, JsonNode> cases = new HashMap<>();
    private final Map<String, Reply> replies = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Set<Integer> changed = new HashSet<>();
    private final Map<String, Reply> ledgers = new HashMap<>();
    private OffsetDateTime clock;

    PromisedGateway(Survey survey, int losesEvery) {
        this.survey = survey;
        this.expectation = LedgerExpectation.of(survey);
        this.weeks = expectation.weeks();
        this.losesEvery = losesEvery;
        this.clock = begin();
        survey.cases().forEach(each -> byApplication.put(each.application(), each));
        survey.expected().outcomes().forEach(each -> outcomes.put(Json.required(each, "key"), each));
    }

    FakeGateway open() {
        return FakeGateway.forgetful(this::answer);
    }

    /** How many different writes were done. */
    int writes() {
        return replies.size();
    }

    private OffsetDateTime begin() {
        return survey.campaign().opensOn().atStartOfDay(survey.zone()).toOffsetDateTime();
    }

    private synchronized Reply answer(Asked asked) {
        boolean loses = asked.method().equals("POST") && requests.incrementAndGet() % losesEvery == 0;
        Reply reply = asked.key() == null ? reply(asked) : once(asked);
        if (loses) {
            clock = begin();
        }
        return loses ? Reply.LOST : reply;
    }

    private Reply once(Asked asked) {
        String scope = asked.user() + " " + asked.path() + " " + asked.key();
        String body = HexFormat.of().formatHex(asked.body());
        if (bodies.putIfAbsent(scope, body) != null && !body.equals(bodies.get(scope))) {
            return Reply.problem(422, "{\"code\":\"IDEMPOTENCY\"}");
        }
        Reply known = replies.get(scope);
        Reply reply = known == null ? reply(asked) : known;
        replies.put(scope, reply);
        return reply;
    }

    private Reply reply(Asked asked) {
        String[] path = asked.path().substring(1).split("[/?]");
        return switch (asked.method() + " " + path[1]) {
            case "GET clock" -> Reply.json(200, Json.object().put("now", clock.toString()));
            case "POST clock" ->
                moveClock(OffsetDateTime.parse(Json.required(Json.MAPPER.readTree(asked.body()), "now")));
            case "POST cases" -> path.length == 2 ? apply(asked) : change(path[2], asked);
            case "GET cases" -> Reply.json(200, cases.get(path[2]));
            case "POST reviews" ->
                Reply.json(
                        200,
                        Json.object()
                                .put("id", "o1")
                                .put(
                                        "endsOn",
                                        outcomes.get(path[2])
                                                .path("noticeEndsOn")
                                                .asString("")));
            case "POST dossiers" ->
                Reply.json(
                        201, Json.object().put("fileId", "f" + asked.key()).put("sha256", sha256(part(asked.body()))));
            case "GET reports" -> report(path[2], asked.path());
            case "PUT unions", "PUT policies", "PUT campaigns" -> Reply.json(200, "{}");
            default -> Reply.problem(404, "{}");
        };
    }

    private Reply moveClock(OffsetDateTime now) {
        if (!now.isAfter(clock)) {
            return Reply.problem(409, "{\"code\":\"CLOCK\"}");
        }
        clock = now;
        return Reply.json(200, "{}");
    }

    private Reply apply(Asked asked) {
        SurveyCase each = byApplication.get(Json.MAPPER.readTree(asked.body()));
        assertClock(each.journey().getFirst().at());
        JsonNode outcome = outcomes.get(each.key());
        if (outcome.has("duplicateUnion")) {
            return Reply.problem(
                    409,
                    Json.object()
                            .put("code", "R-DUP")
                            .put("detail", "已在 " + Json.required(outcome, "duplicateUnion") + " 登记")
                            .toString());
        }
        cases.put(each.key(), caseOf(outcome, "outcome", Json.required(outcome, "name")));
        return Reply.json(
                201,
                Json.object().put("id", each.key()).put("number", each.key()).put("status", "APPLIED"));
    }

    private Reply change(String key, Asked asked) {
        int number = survey.changes().stream()
                .filter(each -> each.key().equals(key) && !changed.contains(each.number()))
                .findFirst()
                .orElseThrow()
                .number();
        assertClock(survey.changes().get(number).at());
        changed.add(number);
        cases.put(key, caseOf(survey.expected().changes().get(number), "status", asked.user()));
        return Reply.json(200, "{}");
    }

    private void assertClock(OffsetDateTime wanted) {
        if (!clock.isEqual(wanted)) {
            throw new IllegalStateException("the clock shows " + clock + " instead of " + wanted);
        }
    }

    private static ObjectNode caseOf(JsonNode expected, String statusField, String holderName) {
        ObjectNode json = ((ObjectNode) expected).deepCopy().put("status", Json.required(expected, statusField));
        String holder = Json.text(expected.path("holder"));
        return holder == null
                ? json
                : json.set("holder", Json.object().put("residentId", holder).put("name", holderName));
    }

    private Reply report(String name, String query) {
        return switch (name) {
            case "status" -> Reply.json(200, "{\"settled\":true}");
            case "summary" -> Reply.json(200, summary());
            default ->
                ledgers.computeIfAbsent(
                        query, asked -> ledger(LedgerWeek.parse(asked.replaceAll(".*week=([^&]+).*", "$1")), asked));
        };
    }

    ObjectNode summary() {
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        LatestCase.of(survey).values().forEach(each -> items.addObject()
                .setAll((ObjectNode) each.assessment())
                .put("caseId", each.key())
                .put("union", each.union())
                .put("holderName", each.holderName())
                .put("residentId", each.holder() == null ? null : each.holder().substring(0, 6) + "************"));
        return answer.put("total", 0);
    }

    private Reply ledger(LedgerWeek week, String query) {
        return expectation
                .calendar()
                .cutOf(week)
                .map(cut -> {
                    ObjectNode answer =
                            Json.object().put("week", week.toString()).put("cutAt", cut + "");
                    ArrayNode rows = answer.putArray("rows");
                    ArrayNode missing = answer.putArray("missing");
                    for (Union union : survey.unions().byCode().values()) {
                        row(rows.addObject(), week, union.code(), false)
                                .put("noticeRunning", expectation.noticesRunning(union.code(), cut));
                        if (union.answersWeekly()) {
                            missing.add(union.code());
                        }
                        if (query.endsWith("rollup=" + union.kind().name().toLowerCase(Locale.ROOT))) {
                            row(rows.addObject(), week, union.code(), true)
                                    .put("rollup", union.kind().name());
                        }
                    }
                    return Reply.json(200, answer);
                })
                .orElseGet(() -> Reply.problem(404, "{\"code\":\"R-CAL\"}"));
    }

    private ObjectNode row(ObjectNode row, LedgerWeek week, String union, boolean withParts) {
        ObjectNode columns = row.put("union", union).putObject("columns");
        for (String column : LedgerColumns.NAMES) {
            int opening = 0;
            int change = 0;
            for (String part : withParts ? survey.unions().subtree(union) : List.of(union)) {
                change += expectation.change(week, part, column);
                for (LedgerWeek earlier : weeks) {
                    opening += earlier.compareTo(week) < 0 ? expectation.change(earlier, part, column) : 0;
                }
            }
            columns.putObject(column)
                    .put("opening", opening)
                    .put("change", change)
                    .put("closing", opening + change);
        }
        return row;
    }

    /** The content of the last part of a multipart body. */
    private static byte[] part(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        return Arrays.copyOfRange(body, text.lastIndexOf("\r\n\r\n") + 4, text.lastIndexOf("\r\n--"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
