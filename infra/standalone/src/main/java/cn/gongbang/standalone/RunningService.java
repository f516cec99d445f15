package cn.gongbang.standalone;

import cn.gongbang.platform.time.FallingDue;
import cn.gongbang.standalone.clock.ClockEndpoint;
import cn.gongbang.standalone.clock.TimeTravel;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One Spring Boot application of this JVM, listening at its address. */
record RunningService(ServiceSpec spec, URI address, ConfigurableApplicationContext context) implements AutoCloseable {

    /** Starts a service that tells domain time by the simulated clock, when there is one. */
    static RunningService service(
            ServiceSpec spec, URI address, Map<String, String> properties, @Nullable TimeTravel travel) {
        RunningService started = start(spec, address, properties, context -> {
            if (travel != null) {
                context.registerBean("domainClock", Clock.class, travel::clock);
            }
        });
        if (travel != null) {
            travel.visit(started.context().getBeansOfType(FallingDue.class).values());
        }
        return started;
    }

    /** Starts the gateway; its own time is the wall clock's, it only lets the simulated clock be moved. */
    static RunningService gateway(
            ServiceSpec spec, URI address, Map<String, String> properties, @Nullable TimeTravel travel) {
        return start(spec, address, properties, context -> {
            if (travel != null) {
                context.registerBean(ClockEndpoint.class, () -> new ClockEndpoint(travel));
            }
        });
    }

    @Override
    public void close() {
        context.close();
    }

    private static RunningService start(
            ServiceSpec spec,
            URI address,
            Map<String, String> properties,
            ApplicationContextInitializer<GenericApplicationContext> beans) {
        Map<String, Object> all = new LinkedHashMap<>(properties);
        all.putAll(spec.properties());
        all.put("spring.config.name", spec.name());
        all.put("spring.main.banner-mode", "off");
        all.put("spring.jmx.enabled", "false");
        String[] arguments = all.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(spec.application())
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .initializers(beans)
                .run(arguments);
        return new RunningService(spec, address, context);
    }
}
