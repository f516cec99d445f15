package cn.gongbang.testkit.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends calls over one pool of keep-alive connections and repeats what may be repeated. */
public final class Transport implements AutoCloseable {
    private static final String PASSWORD = "gongbang";
    private static final Duration ONE_CALL = Duration.ofSeconds(60);

    private final URI gateway;
    private final HttpClient http;
    private final AtomicInteger retries = new AtomicInteger();

    public Transport(URI gateway) {
        this.gateway = gateway;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    public URI gateway() {
        return gateway;
    }

    /** How many calls had to be made again so far. */
    public int retries() {
        return retries.get();
    }

    /** @throws UncheckedIOException when the connection is lost and the call may not, or no longer, be repeated */
    public Answer send(Call call, Patience patience) {
        long started = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            boolean mayRepeat = call.repeatable()
                    && System.nanoTime() - started < patience.limit().toNanos();
            try {
                Answer answer = once(call);
                if (!mayRepeat || !passing(answer.status())) {
                    return answer;
                }
            } catch (IOException e) {
                if (!mayRepeat) {
                    throw new UncheckedIOException(call.brief() + " (attempt " + attempt + ")", e);
                }
            }
            retries.incrementAndGet();
            Pause.of(Duration.ofMillis(Math.min(1000, 25L << Math.min(attempt, 6))));
            patience.beforeRetry().run();
        }
    }

    private static boolean passing(int status) {
        return status >= 500 || status == 429;
    }

    private Answer once(Call call) throws IOException {
        try {
            HttpResponse<String> response = http.send(request(call), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (InterruptedException e) {
            throw Pause.interrupted(e);
        }
    }

    private HttpRequest request(Call call) {
        String credentials = call.actor().user() + ":" + PASSWORD;
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(call.path()))
                .timeout(ONE_CALL)
                .header("Accept", "application/json, application/problem+json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        String key = call.actor().idempotencyKey();
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        byte[] body = call.body();
        String contentType = call.contentType();
        if (body == null || contentType == null) {
            return request.method(call.method(), BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", contentType)
                .method(call.method(), BodyPublishers.ofByteArray(body))
                .build();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
