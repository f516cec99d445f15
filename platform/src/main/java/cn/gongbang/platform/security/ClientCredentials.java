package cn.gongbang.platform.security;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens by the client credentials grant (RFC 6749 §4.4), each used until shortly before its end. An issuer that does
 * not answer yet is asked again for a few seconds; one that refuses is not.
 */
final class ClientCredentials implements ServiceTokens {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration RENEWED_BEFORE_END = Duration.ofSeconds(60);

    /** Where the issuer gives tokens; asked with every fetch, since it may be discovered only then. */
    interface TokenAddress {
        URI get() throws IOException;
    }

    /**
     * How an issuer that is not up yet is waited for.
     *
     * @param pause between two attempts
     */
    record Waiting(int attempts, Duration pause) {
        static final Waiting FOR_A_STARTING_ISSUER = new Waiting(20, Duration.ofMillis(250));
    }

    private record Held(String token, Instant renewAt) {}

    private final String clientId;
    private final String authorization;
    private final TokenAddress issuer;
    private final InstantSource wallClock;
    private final Waiting waiting;
    private final JsonMapper json = new JsonMapper();
    private final ReentrantLock fetching = new ReentrantLock();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private volatile @Nullable Held held;

    ClientCredentials(
            String clientId, String clientSecret, TokenAddress issuer, InstantSource wallClock, Waiting waiting) {
        this.clientId = clientId;
        String credentials = encoded(clientId) + ":" + encoded(clientSecret);
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        this.issuer = issuer;
        this.wallClock = wallClock;
        this.waiting = waiting;
    }

    @Override
    public String token() {
        Held now = held;
        return now != null && isGood(now) ? now.token : renewed();
    }

    private String renewed() {
        fetching.lock();
        try {
            Held now = held;
            if (now == null || !isGood(now)) {
                now = fetch();
                held = now;
            }
            return now.token;
        } finally {
            fetching.unlock();
        }
    }

    private boolean isGood(Held token) {
        return wallClock.instant().isBefore(token.renewAt);
    }

    private Held fetch() {
        IOException last = new IOException("not asked");
        for (int attempt = 0; attempt < waiting.attempts; attempt++) {
            if (attempt > 0) {
                LockSupport.parkNanos(waiting.pause.toNanos());
            }
            try {
                return ask(issuer.get());
            } catch (IOException notYet) {
                last = notYet;
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new NoServiceToken("Interrupted while asking the issuer for a token");
            }
        }
        throw new NoServiceToken(
                "The issuer does not answer client " + clientId + " after " + waiting.attempts + " attempts", last);
    }

    private Held ask(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        Instant asked = wallClock.instant();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 500) {
            throw new IOException("The issuer answers " + answer.statusCode());
        }
        if (answer.statusCode() != 200) {
            throw new NoServiceToken("The issuer refuses client " + clientId + " with status " + answer.statusCode());
        }
        return read(answer.body(), asked);
    }

    private Held read(byte[] body, Instant asked) {
        try {
            JsonNode told = json.readTree(body);
            Duration valid = Duration.ofSeconds(told.path("expires_in").asLong(0));
            Duration early =
                    valid.dividedBy(2).compareTo(RENEWED_BEFORE_END) < 0 ? valid.dividedBy(2) : RENEWED_BEFORE_END;
            return new Held(
                    told.required("access_token").asString(), asked.plus(valid).minus(early));
        } catch (JacksonException | IllegalArgumentException foreign) {
            // The cause would quote the answer.
            throw new NoServiceToken("The issuer's answer to client " + clientId + " is no token");
        }
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
