package cn.gongbang.standalone.acceptance.scopes;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One way to the endpoints.
 *
 * @param address where a service is reached
 * @param credentials how a user signs in there, as the header
 */
record Way(String name, HttpClient http, Function<String, URI> address, Function<String, String> credentials) {

    static Way throughTheGateway(HttpClient http, URI gateway) {
        return new Way("through the gateway", http, service -> gateway, Way::basic);
    }

    static Way pastTheGateway(HttpClient http, Function<String, URI> address, Tokens tokens) {
        return new Way("past the gateway", http, address, user -> "Bearer " + tokens.of(user));
    }

    boolean isDirect() {
        return name.startsWith("past");
    }

    HttpResponse<byte[]> send(
            String method,
            String service,
            String path,
            Sent sent,
            Family family,
            @Nullable String user,
            String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        address.apply(service).resolve(path))
                .header("Accept", "*/*")
                .method(
                        method,
                        sent.contentType().isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(sent.body().apply(family)));
        if (!sent.contentType().isEmpty()) {
            request.header("Content-Type", sent.contentType());
        }
        if (user != null) {
            request.header("Authorization", credentials.apply(user));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":gongbang").getBytes(StandardCharsets.UTF_8));
    }
}
