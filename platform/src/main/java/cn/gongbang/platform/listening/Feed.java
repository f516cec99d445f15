package cn.gongbang.platform.listening;

import cn.gongbang.platform.problems.Wordless;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Carries Kafka's events to a {@link FeedHandler}: at least once and in order per case, from the offsets stored beside
 * the handler's views. An event the handler cannot take parks its case; the others go on.
 */
public final class Feed implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final String GATHERED_BYTES = Integer.toString(512 * 1024);
    /** How often to look at the stored offsets of a partition that another instance handles. */
    private static final long LOOK_AGAIN_MILLIS = 50;

    private static final long RETRY_MILLIS = 1_000;

    private final FeedHandler handler;
    private final ConsumerFactory<String, byte[]> consumers;
    private final HeardReader reading;
    private final FeedOffsets offsets;
    private final ParkedEvents parked;
    private final Map<TopicPartition, Long> handled = new ConcurrentHashMap<>();
    private final String group;
    private final String instance;
    /** Not the feed itself: a container stops only after its listener, which locks the feed, has come to an end. */
    private final Object restarting = new Object();

    private volatile KafkaMessageListenerContainer<String, byte[]> container;

    /** @param instance name of this instance of the service; a restarted one takes its place in the group at once */
    public Feed(
            String service,
            String instance,
            FeedHandler handler,
            ConsumerFactory<String, byte[]> consumers,
            HeardReader reading,
            MongoDatabase views) {
        this.handler = handler;
        this.consumers = consumers;
        this.reading = reading;
        this.offsets = new FeedOffsets(views, handler.name());
        this.parked = new ParkedEvents(views, handler.name());
        this.group = service + "." + handler.name();
        this.instance = instance;
        this.container = container();
    }

    public String name() {
        return handler.name();
    }

    public FeedHandler handler() {
        return handler;
    }

    public long parkedCount() {
        return parked.count();
    }

    /** The next offset to handle of a partition; zero while nothing was handled. */
    public long position(TopicPartition partition) {
        Long known = handled.get(partition);
        return known == null ? offsets.next(partition) : known;
    }

    /** Waits until the partition was handled up to the offset, at most the given while. */
    public synchronized boolean awaitPosition(TopicPartition partition, long offset, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        while (position(partition) < offset) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            try {
                wait(Math.min(left, LOOK_AGAIN_MILLIS));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /**
     * Forgets what was handled and begins again at the first event, after the given preparation of the views. The offsets
     * go first: whatever ends this half way, the events are heard again.
     */
    public void restartFromBeginning(Runnable dropViews) {
        synchronized (restarting) {
            awaitStopped();
            try {
                offsets.forget();
                parked.forget();
                handled.clear();
                dropViews.run();
            } finally {
                container = container();
                container.start();
            }
        }
    }

    /** A listener that is still busy would write its offsets over what is forgotten. */
    private void awaitStopped() {
        CountDownLatch stopped = new CountDownLatch(1);
        container.stop(stopped::countDown);
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a feed was stopping", interrupted);
        }
        offsets.write();
    }

    /** Hands parked events to the handler again, oldest first; those it takes are released. */
    private void retryParked() {
        Set<String> still = new HashSet<>();
        for (Document stored : parked.all()) {
            if (still.contains(stored.getString("subject"))) {
                continue;
            }
            try {
                handler.handle(
                        List.of(reading.read(stored.get("value", Binary.class).getData())));
                parked.release(stored);
            } catch (RuntimeException failure) {
                requirePoison(failure);
                LOG.warn("{}: {} stays parked", group, stored.getString("_id"), Wordless.of(failure));
                still.add(stored.getString("subject"));
            }
        }
    }

    private static void requirePoison(RuntimeException failure) {
        if (!Poison.is(failure)) {
            throw failure;
        }
    }

    private KafkaMessageListenerContainer<String, byte[]> container() {
        ContainerProperties properties =
                new ContainerProperties(handler.topics().toArray(String[]::new));
        properties.setGroupId(group);
        properties.setKafkaConsumerProperties(consumerProperties());
        properties.setAckMode(ContainerProperties.AckMode.MANUAL);
        properties.setPollTimeout(FeedOffsets.WRITTEN_EVERY.toMillis());
        properties.setIdleEventInterval(FeedOffsets.WRITTEN_EVERY.toMillis());
        properties.setMessageListener((BatchMessageListener<String, byte[]>) this::receive);
        properties.setConsumerRebalanceListener(new ConsumerAwareRebalanceListener() {
            @Override
            public void onPartitionsRevokedBeforeCommit(
                    Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
                offsets.write();
                partitions.forEach(handled::remove);
            }

            @Override
            public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
                partitions.forEach(handled::remove);
            }

            @Override
            public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
                parked.reload();
                partitions.forEach(partition -> {
                    long next = offsets.next(partition);
                    handled.put(partition, next);
                    consumer.seek(partition, next);
                });
            }
        });
        var created = new KafkaMessageListenerContainer<>(consumers, properties);
        created.setBeanName(group);
        created.setApplicationEventPublisher(told -> {
            if (told instanceof ListenerContainerIdleEvent) {
                offsets.write();
            }
        });
        created.setCommonErrorHandler(retryingForEver());
        return created;
    }

    /** No failure is beyond retrying: what cannot be taken was parked before it came here. */
    private static DefaultErrorHandler retryingForEver() {
        var handler = new DefaultErrorHandler(new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS));
        handler.setClassifications(Map.of(), true);
        return handler;
    }

    private Properties consumerProperties() {
        Properties properties = new Properties();
        properties.setProperty(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, group + "." + instance);
        long gathering = handler.gathering().toMillis();
        if (gathering > 0) {
            properties.setProperty(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, GATHERED_BYTES);
            properties.setProperty(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, Long.toString(gathering));
        }
        return properties;
    }

    private void receive(List<ConsumerRecord<String, byte[]>> records) {
        reading.prepare(records);
        try {
            handler.handle(records.stream()
                    .filter(received -> !parked.holds(received.key()))
                    .map(reading::read)
                    .toList());
            records.stream()
                    .filter(received -> parked.holds(received.key()))
                    .forEach(received -> parked.park(received, "an earlier event of the case is parked"));
        } catch (RuntimeException failure) {
            requirePoison(failure);
            LOG.warn("{}: a batch failed and is handled one by one", group, Wordless.of(failure));
            records.forEach(this::receiveAlone);
        }
        advance(records);
    }

    private void receiveAlone(ConsumerRecord<String, byte[]> received) {
        if (parked.holds(received.key())) {
            parked.park(received, "an earlier event of the case is parked");
            return;
        }
        try {
            handler.handle(List.of(reading.read(received)));
        } catch (RuntimeException poison) {
            requirePoison(poison);
            LOG.error("{}: parked {}@{}", group, received.topic(), received.offset(), Wordless.of(poison));
            parked.park(received, poison.getClass().getName());
        }
    }

    private synchronized void advance(List<ConsumerRecord<String, byte[]>> records) {
        Map<TopicPartition, Long> next = new HashMap<>();
        new ArrayList<>(records)
                .forEach(received -> next.merge(
                        new TopicPartition(received.topic(), received.partition()), received.offset() + 1, Math::max));
        offsets.advance(next);
        handled.putAll(next);
        notifyAll();
    }

    @Override
    public void start() {
        retryParked();
        container.start();
    }

    @Override
    public void stop() {
        awaitStopped();
    }

    @Override
    public boolean isRunning() {
        return container.isRunning();
    }
}
