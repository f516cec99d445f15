package cn.gongbang.standalone.embedded;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.bootstrap.BootstrapMetadata;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.slf4j.LoggerFactory;
import scala.Tuple2;

/** A broker that is its own controller, as Kafka's own main program builds it but on sockets it is given. */
final class KafkaNode {

    private final ControllerServer controller;
    private final BrokerServer broker;

    KafkaNode(KafkaConfig config, KafkaSockets sockets) {
        Tuple2<MetaPropertiesEnsemble, BootstrapMetadata> stored =
                KafkaRaftServer.initializeLogDirs(config, LoggerFactory.getLogger(KafkaNode.class), "");
        MetaPropertiesEnsemble properties = stored._1();
        SharedServer shared = new SharedServer(
                config,
                properties,
                Time.SYSTEM,
                Server.initializeMetrics(
                        config, Time.SYSTEM, properties.clusterId().orElseThrow()),
                CompletableFuture.completedFuture(Map.of(
                        KafkaSettings.NODE_ID,
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), sockets.controllerPort()))),
                List.of(),
                new StandardFaultHandlerFactory(),
                sockets);
        broker = new BrokerServer(shared);
        controller = new ControllerServer(shared, KafkaRaftServer.configSchema(), stored._2());
    }

    void startUp() {
        controller.startup();
        broker.startup();
    }

    void shutDown() {
        broker.shutdown();
        controller.shutdown();
        broker.awaitShutdown();
        controller.awaitShutdown();
    }
}
