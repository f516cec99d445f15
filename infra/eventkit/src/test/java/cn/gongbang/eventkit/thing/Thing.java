package cn.gongbang.eventkit.thing;

import cn.gongbang.contracts.events.Revision;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** An aggregate with events of every shape. */
public class Thing {
    public enum Colour {
        RED,
        GREEN
    }

    public sealed interface ThingEvent {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    public sealed interface Change {}

    public record Painted(Colour colour) implements Change {}

    public record Carried(String to) implements Change {}

    @Revision("2")
    public record Named(String name, @Nullable Colour colour) implements ThingEvent {}

    public record Moved(List<String> places) implements ThingEvent {}

    public record Corrected(
            int sequence, Change change, @Nullable Corrected before) implements ThingEvent {}

    @EventSourcingHandler
    void on(ThingEvent event) {
        throw new UnsupportedOperationException("never applied: " + event);
    }
}
