package cn.gongbang.gateway.edges;

import cn.gongbang.gateway.problems.ProblemCode;
import cn.gongbang.gateway.problems.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.cors.CorsUtils;

/** Answers preflights, and keeps pages of foreign origins from the API even where a browser asks nobody first. */
class CrossOriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient CrossOrigin crossOrigin;
    private final transient Problems problems;

    CrossOriginFilter(CrossOrigin crossOrigin, Problems problems) {
        this.crossOrigin = crossOrigin;
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean preflight = CorsUtils.isPreFlightRequest(request);
        if ((preflight || Paths.isData(request)) && crossOrigin.isForeign(request)) {
            problems.write(ProblemCode.ORIGIN_REFUSED, request, response);
        } else if (preflight) {
            crossOrigin.permit(response);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }
}
