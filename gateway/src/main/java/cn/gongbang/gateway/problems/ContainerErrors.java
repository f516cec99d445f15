package cn.gongbang.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the container itself refuses, down to a malformed request line, is a problem too and not its own page. */
@Configuration(proxyBeanMethods = false)
class ContainerErrors {

    @Bean
    ErrorPageRegistrar problemPage() {
        return registry -> registry.addErrorPages(new ErrorPage("/error"));
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemValve(
            Problems problems, HeadersOfProblems headers) {
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new ProblemValve(problems, headers));
        });
    }

    private static final class ProblemValve extends ErrorReportValve {
        private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

        private final Problems problems;
        private final HeadersOfProblems headers;

        ProblemValve(Problems problems, HeadersOfProblems headers) {
            this.problems = problems;
            this.headers = headers;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            HttpServletRequest asked = request.getRequest();
            try {
                headers.write(asked, response.getResponse());
                problems.write(problems.of(status, asked), response.getResponse());
                response.finishResponse();
            } catch (IOException gone) {
                LOG.debug("The client is gone before it was told status {}", status, gone);
            }
        }
    }
}
