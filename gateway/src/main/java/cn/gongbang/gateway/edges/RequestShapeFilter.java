package cn.gongbang.gateway.edges;

import cn.gongbang.gateway.edges.EdgesProperties.Body;
import cn.gongbang.gateway.problems.ProblemCode;
import cn.gongbang.gateway.problems.Problems;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Refuses what is too large by its head before anything of it is read, and counts what is read of the rest. */
class RequestShapeFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient RequestShape shape;
    private final transient TimeMeter time;
    private final transient Problems problems;

    RequestShapeFilter(RequestShape shape, TimeMeter time, Problems problems) {
        this.shape = shape;
        this.time = time;
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<ProblemCode> refusal = shape.refusal(request);
        if (refusal.isPresent()) {
            if (refusal.get() == ProblemCode.METHOD_NOT_ALLOWED) {
                response.setHeader(HttpHeaders.ALLOW, String.join(", ", RequestShape.METHODS));
            }
            problems.write(refusal.get(), request, response);
            return;
        }
        Body body = shape.body(request);
        long until = time.currentTimeNanos() + body.within().toNanos();
        chain.doFilter(
                new LimitedRequest(
                        request,
                        in -> new LimitedBody(in, body.size().toBytes(), () -> time.currentTimeNanos() - until > 0)),
                response);
    }
}
