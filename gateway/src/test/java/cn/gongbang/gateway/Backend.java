package cn.gongbang.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A service behind the gateway: a real HTTP server that records what it is asked and answers as it is told. */
public final class Backend implements AutoCloseable {
    private static final Answer NOTHING =
            new Answer(200, Map.of("Content-Type", "application/json"), "{}".getBytes(StandardCharsets.UTF_8));

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public record Asked(String method, URI uri, Headers headers, long size, String sha256) {}

    public record Answer(int status, Map<String, String> headers, byte[] body) {}

    public Backend() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public void answer(String path, int status, String contentType, String body) {
        answer(path, new Answer(status, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8)));
    }

    public void answer(String path, Answer answer) {
        answers.put(path, answer);
    }

    public List<Asked> asked(String path) {
        return asked.stream().filter(one -> one.uri().getPath().equals(path)).toList();
    }

    public Stream<Asked> everything() {
        return asked.stream();
    }

    public Asked last(String path) {
        return asked(path).getLast();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream body = exchange.getRequestBody()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = new DigestInputStream(body, digest).transferTo(OutputStream.nullOutputStream());
            asked.add(new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI(),
                    exchange.getRequestHeaders(),
                    size,
                    HexFormat.of().formatHex(digest.digest())));
            Answer answer = answers.getOrDefault(exchange.getRequestURI().getPath(), NOTHING);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (NoSuchAlgorithmException missing) {
            throw new IOException(missing);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
