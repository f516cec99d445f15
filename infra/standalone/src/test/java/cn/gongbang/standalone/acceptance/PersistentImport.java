package cn.gongbang.standalone.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.Answer;
import cn.gongbang.testkit.client.Call;
import cn.gongbang.testkit.client.GongbangClient;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A client that sends a file of applications again until it is imported to its end, whatever becomes of the server. */
final class PersistentImport implements Callable<JsonNode> {
    private static final Duration ONE_RUN = Duration.ofMinutes(2);
    private static final String PATH = "/api/cases/import";
    private final GongbangClient client;
    private final Call upload;

    PersistentImport(GongbangClient client, Actor actor, List<? extends JsonNode> applications) {
        this.client = client;
        this.upload = new Call("POST", PATH, actor, "multipart/form-data; boundary=part", body(applications), true);
    }

    /** The finished import with all its rows. */
    @Override
    public JsonNode call() {
        while (true) {
            JsonNode sent = accepted(client.send(upload));
            JsonNode done = client.await(ONE_RUN, () -> look(sent), now -> !"RUNNING".equals(status(now)));
            if ("FINISHED".equals(status(done))) {
                return done;
            }
        }
    }

    private JsonNode look(JsonNode sent) {
        String id = sent.path("id").asString();
        return client.send(Call.get(upload.actor().user(), PATH + "s/" + id + "?size=1000"))
                .json();
    }

    private static String status(JsonNode job) {
        return job.path("status").asString();
    }

    private static JsonNode accepted(Answer answer) {
        if (!answer.accepted()) {
            throw new AssertionError(answer.problem().brief());
        }
        return answer.json();
    }

    private static byte[] body(List<? extends JsonNode> applications) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"applications.jsonl\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(applications.stream()
                .map(JsonNode::toString)
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8));
        body.writeBytes("\r\n--part--\r\n".getBytes(UTF_8));
        return body.toByteArray();
    }
}
