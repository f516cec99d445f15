package cn.gongbang.gateway.signin;

import cn.gongbang.gateway.InStandalone;
import cn.gongbang.gateway.Services;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks case-service for the tree, as a service and not as the user at the door. */
@Component
@InStandalone
class CaseServiceUnions implements UnionTree {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client;
    private final Services services;
    private final TokenMint mint;
    private final JsonMapper json;

    CaseServiceUnions(HttpClient backendClient, Services services, TokenMint mint, JsonMapper json) {
        this.client = backendClient;
        this.services = services;
        this.mint = mint;
        this.json = json;
    }

    @Override
    public List<Union> now() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(services.caseService().resolve("/internal/unions"))
                .timeout(PATIENCE)
                .header(
                        HttpHeaders.AUTHORIZATION,
                        "Bearer " + mint.tokenFor(User.GATEWAY).getTokenValue())
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("case-service answers " + answer.statusCode() + " for the unions");
            }
            return List.of(json.readValue(answer.body(), Union[].class));
        } catch (JacksonException unreadable) {
            throw new IOException("case-service tells no union tree", unreadable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the gateway is stopping");
        }
    }
}
