package cn.gongbang.testkit.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A gateway of a few lines for tests; what it was asked stays readable. */
public final class FakeGateway implements AutoCloseable {

    /** A request as it came in; {@code path} carries the query. */
    public record Asked(
            String method,
            String path,
            String user,
            @Nullable String key,
            @Nullable String contentType,
            byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** An answer; a status of 0 closes the connection without one. */
    public record Reply(int status, String mediaType, String body) {
        public static final Reply LOST = new Reply(0, "", "");

        public static Reply json(int status, Object body) {
            return new Reply(status, "application/json", body.toString());
        }

        public static Reply problem(int status, String body) {
            return new Reply(status, "application/problem+json", body);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final boolean keeping;

    private FakeGateway(Function<Asked, Reply> answers, boolean keeping) {
        this.keeping = keeping;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> handle(exchange, answers));
        server.start();
    }

    public static FakeGateway answering(Function<Asked, Reply> answers) {
        return new FakeGateway(answers, true);
    }

    /** Does not remember what it was asked. */
    public static FakeGateway forgetful(Function<Asked, Reply> answers) {
        return new FakeGateway(answers, false);
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public List<Asked> asked() {
        return asked;
    }

    private void handle(HttpExchange exchange, Function<Asked, Reply> answers) throws IOException {
        try (exchange) {
            String basic =
                    exchange.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
            Asked request = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":")[0],
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    exchange.getRequestBody().readAllBytes());
            if (keeping) {
                asked.add(request);
            }
            Reply reply = answers.apply(request);
            if (reply.status() != 0) {
                byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", reply.mediaType());
                exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
