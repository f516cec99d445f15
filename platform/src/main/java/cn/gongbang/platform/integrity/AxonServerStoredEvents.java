package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.StoredEvent;
import com.google.protobuf.CodedOutputStream;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The events on Axon Server. It gives positions out in the order of commits, so all up to its last one is settled. */
final class AxonServerStoredEvents implements StoredEvents {
    private static final int PATIENCE_SECONDS = 30;
    private final Supplier<EventChannel> channel;

    /** @param channel asked for each time, for a connection may be a new one */
    AxonServerStoredEvents(Supplier<EventChannel> channel) {
        this.channel = channel;
    }

    @Override
    public List<StoredEvent> of(String aggregateId) {
        return channel.get()
                .openAggregateStream(aggregateId, false)
                .asStream()
                .map(event -> event(NO_POSITION, event))
                .toList();
    }

    @Override
    public long settled() {
        CompletableFuture<Long> last = channel.get().getLastToken();
        try {
            return last.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for the last position", interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("Axon Server does not tell its last position", failure);
        }
    }

    @Override
    public List<StoredEvent> between(long after, long upTo, int most) {
        List<StoredEvent> events = new ArrayList<>();
        if (after >= upTo) {
            return events;
        }
        try (EventStream stream = channel.get().openStream(after, most)) {
            while (events.size() < most) {
                @Nullable EventWithToken next = stream.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new IllegalStateException("Axon Server does not send what follows position " + after);
                }
                if (next.getToken() > upTo) {
                    break;
                }
                events.add(event(next.getToken(), next.getEvent()));
                if (next.getToken() == upTo) {
                    break;
                }
            }
            return events;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading events", interrupted);
        }
    }

    static StoredEvent event(long position, Event event) {
        return new StoredEvent(
                position,
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                event.getAggregateType(),
                event.getMessageIdentifier(),
                event.getPayload().getType(),
                event.getPayload().getRevision(),
                Long.toString(event.getTimestamp()),
                event.getPayload().getData().toByteArray(),
                metadata(event));
    }

    /** The metadata alone in Axon Server's wire form, its keys in order. */
    private static byte[] metadata(Event event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        out.useDeterministicSerialization();
        try {
            Event.newBuilder().putAllMetaData(event.getMetaDataMap()).build().writeTo(out);
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes all bytes", impossible);
        }
        return bytes.toByteArray();
    }
}
