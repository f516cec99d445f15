package cn.gongbang.bench;

import cn.gongbang.cases.CaseServiceApplication;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.store.RecentHistories;
import cn.gongbang.standalone.GongbangSuite;
import cn.gongbang.standalone.ServiceSpec;
import cn.gongbang.standalone.Suite;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** case-service as it is, with a door for the measurement beside the one for clients. */
@Configuration(proxyBeanMethods = false)
@Import(CaseServiceApplication.class)
class MeasuredCaseService {
    private static final CompletableFuture<Inside> INSIDE = new CompletableFuture<>();

    /** What a measurement needs of the running service. */
    record Inside(Commands commands, EventStore store, RecentHistories recent) {}

    @Bean
    Inside inside(Commands commands, EventStore store, RecentHistories recent) {
        Inside inside = new Inside(commands, store, recent);
        INSIDE.complete(inside);
        return inside;
    }

    /** The complete suite with this application in the place of case-service. */
    static Suite suite() {
        Suite complete = GongbangSuite.complete();
        return new Suite(
                complete.services().stream()
                        .map(spec -> spec.application() == CaseServiceApplication.class ? measured(spec) : spec)
                        .toList(),
                complete.gateway());
    }

    static Inside inside() {
        return INSIDE.join();
    }

    private static ServiceSpec measured(ServiceSpec spec) {
        return new ServiceSpec(spec.name(), MeasuredCaseService.class, spec.database(), spec.properties());
    }
}
