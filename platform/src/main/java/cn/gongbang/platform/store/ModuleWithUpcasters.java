package cn.gongbang.platform.store;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.Configurer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** A module that also reads events of earlier revisions. */
record ModuleWithUpcasters(DomainModule module, List<EventUpcaster> added) implements DomainModule {
    @Override
    public void contribute(Configurer configurer) {
        module.contribute(configurer);
    }

    @Override
    public List<EventUpcaster> upcasters() {
        return Stream.concat(module.upcasters().stream(), added.stream()).toList();
    }
}
