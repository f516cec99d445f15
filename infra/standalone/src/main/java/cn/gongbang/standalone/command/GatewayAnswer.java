package cn.gongbang.standalone.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** What a standalone's gateway answers its administrator. */
record GatewayAnswer(int status, String body) {

    private static final String ADMIN =
            Base64.getEncoder().encodeToString("admin:gongbang".getBytes(StandardCharsets.UTF_8));

    static GatewayAnswer get(URI address) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Basic " + ADMIN)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new GatewayAnswer(response.statusCode(), response.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while asking " + address, stopped);
        }
    }
}
