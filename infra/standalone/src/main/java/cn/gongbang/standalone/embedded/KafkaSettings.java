package cn.gongbang.standalone.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** Settings of a single broker that is its own controller: loopback only, records kept for ever, quick to start. */
final class KafkaSettings {

    static final String CONTROLLER_LISTENER = "CONTROLLER";
    static final int NODE_ID = 1;

    private KafkaSettings() {}

    static Properties of(Path folder, int port, int controllerPort) {
        Properties settings = new Properties();
        network(settings, port, controllerPort);
        singleNode(settings);
        settings.setProperty("log.dirs", folder.toString());
        settings.setProperty("log.retention.ms", "-1");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        settings.setProperty("log.cleaner.threads", "1");
        settings.setProperty("num.recovery.threads.per.data.dir", "2");
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("background.threads", "4");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        return settings;
    }

    private static void network(Properties settings, int port, int controllerPort) {
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", Integer.toString(NODE_ID));
        settings.setProperty(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,%s://127.0.0.1:%d".formatted(port, CONTROLLER_LISTENER, controllerPort));
        settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.setProperty(
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        settings.setProperty("controller.listener.names", CONTROLLER_LISTENER);
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
        settings.setProperty("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        // After a kill the controller waits this long before the broker may register anew.
        settings.setProperty("broker.session.timeout.ms", "3000");
        settings.setProperty("controller.quorum.election.timeout.ms", "100");
        settings.setProperty("controller.quorum.election.backoff.max.ms", "100");
        settings.setProperty("controller.quorum.fetch.timeout.ms", "1000");
    }

    private static void singleNode(Properties settings) {
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("min.insync.replicas", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.num.partitions", "1");
    }
}
