package cn.gongbang.platform.publishing;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;

/** How a service tells its own events to the others; events of other services and private ones translate to nothing. */
@FunctionalInterface
public interface EventTranslator {
    Optional<Announcement> translate(DomainEventMessage<?> message);
}
