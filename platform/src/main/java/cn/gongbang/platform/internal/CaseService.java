package cn.gongbang.platform.internal;

import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.security.ServiceTokens;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** case-service as the other services ask it, by its {@code /internal} resources. */
public final class CaseService implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final URI address;
    private final ServiceTokens tokens;
    private final JsonMapper json = EventJson.mapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    public CaseService(URI address, ServiceTokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /**
     * What it answers, as JSON.
     *
     * @throws UncheckedIOException when it cannot be reached or does not answer 200; the caller tries again later
     */
    public byte[] post(String path, Object question) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(question)))
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("case-service answers " + answer.statusCode() + " to " + path);
            }
            return answer.body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while asking case-service"));
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
