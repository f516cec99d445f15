package cn.gongbang.standalone.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a gateway answers to some questions at one moment, byte for byte. */
record Snapshot(Map<Question, Reply> replies) {

    record Question(String user, String path) {}

    record Reply(int status, String version, byte[] body) {}

    static Snapshot take(URI gateway, List<Question> questions) throws IOException, InterruptedException {
        Map<Question, Reply> replies = new LinkedHashMap<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Question question : questions) {
                replies.put(question, ask(http, gateway, question));
            }
        }
        return new Snapshot(replies);
    }

    void assertSameAt(URI gateway) throws IOException, InterruptedException {
        Snapshot now = take(gateway, List.copyOf(replies.keySet()));
        replies.forEach((question, before) -> {
            Reply after = now.replies.get(question);
            assertThat(after.status()).as("status of %s", question).isEqualTo(before.status());
            assertThat(after.version()).as("version of %s", question).isEqualTo(before.version());
            assertThat(new String(after.body(), UTF_8))
                    .as("text of %s", question)
                    .isEqualTo(new String(before.body(), UTF_8));
            assertThat(after.body()).as("bytes of %s", question).isEqualTo(before.body());
        });
    }

    private static Reply ask(HttpClient http, URI gateway, Question question) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString((question.user() + ":gongbang").getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(question.path()))
                .header("Authorization", "Basic " + credentials)
                .build();
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        return new Reply(
                response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
    }
}
