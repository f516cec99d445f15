package cn.gongbang.gateway.routing;

import cn.gongbang.gateway.GatewayProperties;
import cn.gongbang.gateway.problems.BackendUnreachable;
import cn.gongbang.gateway.problems.BodyRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Hands a request to a service over kept-alive HTTP/1.1 connections. Small bodies travel in one piece, larger ones and
 * all answers are streamed; a write is never sent twice.
 */
@Component
class BackendExchange implements ProxyExchange {
    private static final int IN_ONE_PIECE = 64 * 1024;

    private final HttpClient client;
    private final Duration responseTimeout;

    BackendExchange(HttpClient backendClient, GatewayProperties properties) {
        this.client = backendClient;
        this.responseTimeout = properties.responseTimeout();
    }

    @Override
    public ServerResponse exchange(Request request) {
        URI uri = Objects.requireNonNull(request.getUri());
        try {
            return BackendAnswer.to(request, uri, client.send(outgoing(uri, request), BodyHandlers.ofInputStream()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new BackendUnreachable(uri, new InterruptedIOException("the gateway is stopping"));
        } catch (IOException failure) {
            BodyRefused.behind(failure).ifPresent(refused -> {
                throw new UncheckedIOException(refused);
            });
            throw new BackendUnreachable(uri, failure);
        }
    }

    private HttpRequest outgoing(URI uri, Request request) throws IOException {
        HttpRequest.Builder outgoing = HttpRequest.newBuilder(uri)
                .timeout(responseTimeout)
                .method(
                        request.getMethod().name(),
                        body(request.getServerRequest().servletRequest()));
        request.getHeaders().forEach((name, values) -> values.forEach(value -> outgoing.header(name, value)));
        return outgoing.build();
    }

    private static BodyPublisher body(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        long length = request.getContentLengthLong();
        if (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null || length == 0) {
            return BodyPublishers.noBody();
        }
        if (length > 0 && length <= IN_ONE_PIECE) {
            return BodyPublishers.ofByteArray(body.readNBytes((int) length));
        }
        BodyPublisher streamed = BodyPublishers.ofInputStream(() -> body);
        return length < 0 ? streamed : BodyPublishers.fromPublisher(streamed, length);
    }
}
