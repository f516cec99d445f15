package cn.gongbang.gateway.routing;

import cn.gongbang.gateway.problems.BackendUnreachable;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** What a service answers, passed on as it is: {@code headers} are those that pass, the body is read while it is sent. */
record BackendAnswer(URI asked, HttpStatusCode statusCode, HttpHeaders headers, InputStream body)
        implements ServerResponse {
    private static final int PIECE = 16 * 1024;

    /** The answer to {@code request} with the headers its consumers let pass. */
    static BackendAnswer to(ProxyExchange.Request request, URI asked, HttpResponse<InputStream> received) {
        HttpStatusCode status = HttpStatusCode.valueOf(received.statusCode());
        HttpHeaders receivedHeaders = new HttpHeaders();
        received.headers().map().forEach(receivedHeaders::addAll);
        BackendAnswer answer = new BackendAnswer(asked, status, new HttpHeaders(), received.body());
        Head head = new Head(status, receivedHeaders);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(head, answer));
        return answer;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    /** @throws BackendUnreachable when the service breaks off; an {@code IOException} means the client did */
    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        try (body) {
            response.setStatus(statusCode.value());
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            OutputStream out = response.getOutputStream();
            byte[] piece = new byte[PIECE];
            for (int size = read(piece); size >= 0; size = read(piece)) {
                out.write(piece, 0, size);
            }
        }
        return null;
    }

    private int read(byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException failure) {
            throw new BackendUnreachable(asked, failure);
        }
    }

    private record Head(HttpStatusCode getStatusCode, HttpHeaders getHeaders) implements ProxyExchange.Response {}
}
