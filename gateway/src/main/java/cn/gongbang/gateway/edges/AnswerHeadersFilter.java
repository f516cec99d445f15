package cn.gongbang.gateway.edges;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.OnCommittedResponseWrapper;

/** Writes the headers of every answer at the last moment, when its type and status are known and nothing removes them. */
class AnswerHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient AnswerHeaders headers;

    AnswerHeadersFilter(AnswerHeaders headers) {
        this.headers = headers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, new OnCommittedResponseWrapper(response) {
                @Override
                protected void onResponseCommitted() {
                    headers.write(request, response);
                }
            });
        } finally {
            if (!response.isCommitted()) {
                headers.write(request, response);
            }
        }
    }
}
