package cn.gongbang.standalone.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What one writer asks of one case, again and again if need be. */
record WriterRequests(HttpClient http, URI gateway, String union) {
    private static final int GATEWAY_TIMEOUT = 504;
    private static final int MOST_REPEATS = 20;

    /**
     * @param path below the gateway
     * @param content what tells the writer's change from all others in the history
     */
    record Write(
            String path,
            String body,
            String content,
            String key,
            @Nullable String ifMatch) {
        Write with(String other) {
            return new Write(path, other, content, key, ifMatch);
        }

        Write guardedBy(@Nullable String version) {
            return new Write(path, body, content, key, version);
        }
    }

    /** Everything a client sees of an answer. */
    record Reply(int status, String version, String body) {}

    /** Sends again while the gateway cannot tell how it ended, as the answer asks for. */
    Reply send(Write write) throws Exception {
        Reply reply = sendOnce(write);
        for (int again = 0; reply.status() == GATEWAY_TIMEOUT && again < MOST_REPEATS; again++) {
            reply = sendOnce(write);
        }
        return reply;
    }

    private Reply sendOnce(Write write) throws Exception {
        HttpRequest.Builder request = request(write.path(), union)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", write.key())
                .POST(BodyPublishers.ofString(write.body()));
        String version = write.ifMatch();
        if (version != null) {
            request.header("If-Match", version);
        }
        return reply(request);
    }

    /** Registers a content with an Idempotency-Key. */
    Reply put(String user, String path, String body, String key) throws Exception {
        return reply(request(path, user)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .PUT(BodyPublishers.ofString(body)));
    }

    Reply get(String user, String path) throws Exception {
        return reply(request(path, user));
    }

    private Reply reply(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        return new Reply(
                response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
    }

    private HttpRequest.Builder request(String path, String user) {
        String credentials = Base64.getEncoder().encodeToString((user + ":gongbang").getBytes(UTF_8));
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Basic " + credentials);
    }
}
