package cn.gongbang.testkit.client;

import cn.gongbang.testkit.survey.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The calls of the public contract that a survey needs. Every call throws {@link ProblemException} when it is refused
 * and {@link java.io.UncheckedIOException} when the gateway cannot be reached in time.
 */
public final class GongbangClient implements AutoCloseable {
    public static final String ADMIN = "admin";
    public static final String DISTRICT = "district";
    public static final String APPROVER = "approver";
    public static final String REPORTER = "reporter";

    private static final int PAGE = 50;

    private final Transport transport;
    private final Patience patience;

    public GongbangClient(Transport transport, Patience patience) {
        this.transport = transport;
        this.patience = patience;
    }

    public static GongbangClient of(URI gateway, Patience patience) {
        return new GongbangClient(new Transport(gateway), patience);
    }

    /** The same connections with something to be done before a call is tried again. */
    public GongbangClient recoveringBy(Runnable beforeRetry) {
        return new GongbangClient(transport, new Patience(patience.limit(), beforeRetry));
    }

    public Transport transport() {
        return transport;
    }

    /** Closes its connections. */
    @Override
    public void close() {
        transport.close();
    }

    /** Sends any call and answers what came back, refused or not. */
    public Answer send(Call call) {
        return transport.send(call, patience);
    }

    public JsonNode get(String user, String path) {
        return accepted(Call.get(user, path));
    }

    public void replaceUnions(JsonNode tree) {
        accepted(Call.json("PUT", Actor.of(ADMIN), "/api/unions", tree));
    }

    public void putPolicy(String id, JsonNode policy) {
        accepted(Call.json("PUT", Actor.of(ADMIN), "/api/policies/" + id, policy));
    }

    public void putCampaign(String id, JsonNode campaign) {
        accepted(Call.json("PUT", Actor.of(ADMIN), "/api/campaigns/" + id, campaign));
    }

    public OffsetDateTime clock() {
        return OffsetDateTime.parse(Json.required(get(ADMIN, "/dev/clock"), "now"));
    }

    /** Moves the simulated clock; the answer comes when everything due on the way is done. */
    public Answer moveClock(OffsetDateTime now) {
        return send(
                Call.json("POST", Actor.of(ADMIN), "/dev/clock", Json.object().put("now", now.toString()))
                        .asRepeatable());
    }

    public OpenedCase apply(Actor actor, JsonNode application) {
        JsonNode opened = accepted(Call.json("POST", actor, "/api/cases", application));
        return new OpenedCase(
                Json.required(opened, "id"), Json.required(opened, "number"), Json.required(opened, "status"));
    }

    /** The sub-resource is one of the contract's: income, members, departure, death, closure … */
    public JsonNode change(Actor actor, String caseId, String resource, ObjectNode body) {
        return accepted(Call.json("POST", actor, "/api/cases/" + caseId + "/" + resource, body));
    }

    public JsonNode caseNow(String user, String caseId) {
        return get(user, "/api/cases/" + caseId);
    }

    public JsonNode caseAsOf(String user, String caseId, OffsetDateTime asOf) {
        return get(user, "/api/cases/" + caseId + "?asOf=" + encoded(asOf.toString()));
    }

    /** How many cases of the campaign the user can see. */
    public int countCases(String user, String campaign) {
        return get(user, "/api/cases?campaign=" + encoded(campaign) + "&size=1")
                .path("total")
                .asInt();
    }

    public JsonNode review(String user, String caseId) {
        return get(user, "/api/reviews/" + caseId);
    }

    /** The sub-resource is one of the contract's: visit, deliberation, notice, notice/objections, cross-check … */
    public JsonNode review(Actor actor, String caseId, String resource, ObjectNode body) {
        return accepted(Call.json("POST", actor, "/api/reviews/" + caseId + "/" + resource, body));
    }

    /** @throws IllegalStateException when the service answers another SHA-256 than that of the bytes sent */
    public StoredFile upload(Actor actor, String caseId, Upload upload) {
        JsonNode stored = accepted(uploadCall(actor, caseId, upload));
        StoredFile file = new StoredFile(Json.required(stored, "fileId"), Json.required(stored, "sha256"));
        if (!file.sha256().equalsIgnoreCase(upload.sha256())) {
            throw new IllegalStateException("stored " + file + ", sent " + upload.sha256());
        }
        return file;
    }

    public static Call uploadCall(Actor actor, String caseId, Upload upload) {
        return Call.raw("POST", actor, "/api/dossiers/" + caseId + "/files", Upload.CONTENT_TYPE, upload.multipart());
    }

    public JsonNode ledger(String campaign, String week, String union, String rollup) {
        String query = "?campaign=" + encoded(campaign) + "&week=" + week + "&union=" + encoded(union);
        return get(REPORTER, "/api/reports/ledger" + query + (rollup.isEmpty() ? "" : "&rollup=" + rollup));
    }

    /** Every row of the summary table, all pages. */
    public List<JsonNode> summary(String campaign, String union) {
        List<JsonNode> rows = new ArrayList<>();
        while (true) {
            String page = "&page=" + rows.size() / PAGE + "&size=" + PAGE;
            JsonNode answer = get(
                    REPORTER, "/api/reports/summary?campaign=" + encoded(campaign) + "&union=" + encoded(union) + page);
            JsonNode items = answer.has("rows") ? answer.path("rows") : answer.path("items");
            rows.addAll(items.values());
            if (items.isEmpty() || rows.size() >= answer.path("total").asInt(0)) {
                return rows;
            }
        }
    }

    /**
     * Waits until every service has handled every event so far.
     *
     * @throws IllegalStateException when that is not so within {@code limit}
     */
    public void settled(Duration limit) {
        JsonNode status = await(limit, () -> get(REPORTER, "/api/reports/status"), answer -> answer.path("settled")
                .asBoolean(false));
        if (!status.path("settled").asBoolean(false)) {
            throw new IllegalStateException("not settled after " + limit + ": " + status);
        }
    }

    /** Looks again and again until the answer is as wanted or {@code limit} has passed; answers the last look. */
    public JsonNode await(Duration limit, Supplier<JsonNode> look, Predicate<JsonNode> wanted) {
        long started = System.nanoTime();
        JsonNode answer = look.get();
        while (!wanted.test(answer) && System.nanoTime() - started < limit.toNanos()) {
            Pause.of(Duration.ofMillis(20));
            answer = look.get();
        }
        return answer;
    }

    private JsonNode accepted(Call call) {
        Answer answer = send(call);
        if (!answer.accepted()) {
            throw new ProblemException(call.brief(), answer.problem());
        }
        return answer.json();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
