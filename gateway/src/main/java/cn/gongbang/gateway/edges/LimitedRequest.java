package cn.gongbang.gateway.edges;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A request whose body is read through a limit; parameters of a form have a limit of the container's. */
class LimitedRequest extends HttpServletRequestWrapper {
    private final UnaryOperator<ServletInputStream> limit;
    private @Nullable ServletInputStream limited;

    LimitedRequest(HttpServletRequest request, UnaryOperator<ServletInputStream> limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        ServletInputStream body = limited;
        if (body == null) {
            body = limit.apply(super.getInputStream());
            limited = body;
        }
        return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        return new BufferedReader(new InputStreamReader(
                getInputStream(), encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
    }
}
