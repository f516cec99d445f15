package cn.gongbang.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import cn.gongbang.gateway.Services;
import cn.gongbang.gateway.signin.UserDirectory;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Which path goes to which service; what is not named here is nowhere. */
@Configuration(proxyBeanMethods = false)
class Routes {
    @Bean
    RouterFunction<ServerResponse> caseRoutes(Services services, ObjectProvider<UserDirectory> directory) {
        return to("case-service", services.caseService(), "cases", "unions", "policies", "campaigns", "access-log")
                .filter((request, next) -> {
                    ServerResponse answer = next.handle(request);
                    if (setsUnions(request) && answer.statusCode().is2xxSuccessful()) {
                        directory.ifAvailable(UserDirectory::forget);
                    }
                    return answer;
                });
    }

    @Bean
    RouterFunction<ServerResponse> reviewRoutes(Services services) {
        return to("review-service", services.reviewService(), "reviews", "notices");
    }

    @Bean
    RouterFunction<ServerResponse> documentRoutes(Services services) {
        return to("document-service", services.documentService(), "dossiers");
    }

    @Bean
    RouterFunction<ServerResponse> reportingRoutes(Services services) {
        return to("reporting-service", services.reportingService(), "reports", "integrity");
    }

    private static RouterFunction<ServerResponse> to(String service, URI address, String... resources) {
        var routes = route(service).before(uri(address));
        for (String resource : resources) {
            routes.route(RequestPredicates.path("/api/" + resource + "/**"), http());
        }
        return routes.build();
    }

    private static boolean setsUnions(ServerRequest request) {
        return request.method() == HttpMethod.PUT && request.path().equals("/api/unions");
    }
}
