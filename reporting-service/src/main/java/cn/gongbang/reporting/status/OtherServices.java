package cn.gongbang.reporting.status;

import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.progress.Progress;
import cn.gongbang.platform.security.ServiceTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the other services. */
@Component
public class OtherServices implements DisposableBean {
    private static final List<String> NAMES = List.of("case-service", "review-service", "document-service");
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private final Environment environment;
    private final ServiceTokens tokens;
    private final JsonMapper json = EventJson.mapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    OtherServices(Environment environment, ServiceTokens tokens) {
        this.environment = environment;
        this.tokens = tokens;
    }

    /** Every service by name; without a report when its address is not configured or it does not answer. */
    List<ServiceProgress> look() {
        return ask("/internal/progress", Progress.Report.class).entrySet().stream()
                .map(answer -> ServiceProgress.of(answer.getKey(), answer.getValue()))
                .toList();
    }

    /** What each service answers, all asked at once; nothing where one is not configured or does not answer so. */
    public <T> Map<String, Optional<T>> ask(String path, Class<T> type) {
        String token = tokens.token();
        Map<String, CompletableFuture<Optional<T>>> asked = new LinkedHashMap<>();
        NAMES.forEach(name -> asked.put(name, ask(name, path, token, type)));
        Map<String, Optional<T>> answers = new LinkedHashMap<>();
        asked.forEach((name, answer) -> answers.put(name, answer.join()));
        return answers;
    }

    @Override
    public void destroy() {
        http.close();
    }

    private <T> CompletableFuture<Optional<T>> ask(String name, String path, String token, Class<T> type) {
        String address = environment.getProperty("gongbang.services." + name);
        if (address == null) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE)
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .handle((response, failure) -> read(response, failure, type));
    }

    private <T> Optional<T> read(HttpResponse<byte[]> response, Throwable failure, Class<T> type) {
        if (failure != null || response.statusCode() != 200) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(response.body(), type));
        } catch (JacksonException foreign) {
            return Optional.empty();
        }
    }
}
