package cn.gongbang.standalone.acceptance.scopes;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The applications of the run under test, seen from inside; named in {@code META-INF/spring.factories}. */
public final class RunningApplications implements ApplicationListener<ApplicationReadyEvent> {
    private static volatile @Nullable Map<String, ConfigurableApplicationContext> seen;

    /** Begins to note what starts, in place of what was noted before. */
    static void watch() {
        seen = new ConcurrentHashMap<>();
    }

    static void forget() {
        seen = null;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Map<String, ConfigurableApplicationContext> noted = seen;
        if (noted != null) {
            String name = ready.getApplicationContext().getEnvironment().getRequiredProperty("spring.config.name");
            noted.put(name, ready.getApplicationContext());
        }
    }

    /** Every application by its name. */
    static Map<String, ConfigurableApplicationContext> all() {
        return new TreeMap<>(java.util.Objects.requireNonNull(seen));
    }

    /** What an application serves, as {@code GET /path/{variable}}; where the server sends its own errors is no door. */
    static Stream<String> endpoints(ConfigurableApplicationContext application) {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RunningApplications::endpoints)
                .filter(endpoint -> !endpoint.endsWith(" /error"));
    }

    private static Stream<String> endpoints(RequestMappingInfo info) {
        String methods = info.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(","));
        return info.getPatternValues().stream().map(path -> (methods.isEmpty() ? "ANY" : methods) + " " + path);
    }
}
