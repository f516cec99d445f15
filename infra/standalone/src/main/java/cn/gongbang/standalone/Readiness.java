package cn.gongbang.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Waits until an application answers requests; a refusal is an answer, a failure is not. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Readiness() {}

    static void await(String name, URI address) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, address)) {
                if (Instant.now().isAfter(deadline)) {
                    throw new IOException(name + " does not answer at " + address);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static boolean answers(HttpClient client, URI address) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + address, stopped);
        }
    }
}
