package cn.gongbang.reporting.status;

import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.progress.Progress;
import cn.gongbang.platform.security.ServiceTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the other services how far they are. */
@Component
class OtherServices implements DisposableBean {
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
        String token = tokens.token();
        return NAMES.stream().map(name -> ask(name, token)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Override
    public void destroy() {
        http.close();
    }

    private CompletableFuture<ServiceProgress> ask(String name, String token) {
        String address = environment.getProperty("gongbang.services." + name);
        if (address == null) {
            return CompletableFuture.completedFuture(ServiceProgress.unknown(name));
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/internal/progress"))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE)
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .handle((response, failure) -> ServiceProgress.of(name, read(response, failure)));
    }

    private Optional<Progress.Report> read(HttpResponse<byte[]> response, Throwable failure) {
        if (failure != null || response.statusCode() != 200) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(response.body(), Progress.Report.class));
        } catch (JacksonException foreign) {
            return Optional.empty();
        }
    }
}
