package cn.gongbang.platform.personal;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** The ring as the services see it that do not hold it: they ask case-service. */
final class RemoteKeyRing implements KeyRing, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final URI caseService;
    private final ServiceTokens tokens;
    private final JsonMapper json = EventJson.mapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    RemoteKeyRing(URI caseService, ServiceTokens tokens) {
        this.caseService = caseService;
        this.tokens = tokens;
    }

    @Override
    public Map<KeyName, Optional<byte[]>> find(Set<String> cases) {
        return ask(ToldKeys.FIND, cases);
    }

    @Override
    public Map<KeyName, Optional<byte[]>> make(Set<KeyName> names) {
        return ask(ToldKeys.MAKE, names);
    }

    @Override
    public void close() {
        http.close();
    }

    /** @throws UncheckedIOException when the ring cannot be reached; whoever reads or writes tries again later */
    private Map<KeyName, Optional<byte[]>> ask(String path, Object question) {
        HttpRequest request = HttpRequest.newBuilder(caseService.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(question)))
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("the key ring answers " + answer.statusCode());
            }
            return json.readValue(answer.body(), ToldKeys.class).toMap();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while asking for keys"));
        }
    }
}
