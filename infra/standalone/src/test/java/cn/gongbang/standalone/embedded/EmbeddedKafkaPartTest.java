package cn.gongbang.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaPartTest {

    @TempDir
    private Path folder;

    @Test
    void givenTopicCreated_whenStoppedAndStarted_thenTopicIsKept() throws Exception {
        try (EmbeddedKafkaPart part = EmbeddedKafkaPart.start(folder, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", part.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("kept", 3, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
        try (EmbeddedKafkaPart part = EmbeddedKafkaPart.start(folder, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", part.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS)).contains("kept");
        }
    }

    @Test
    void givenAPortAskedForThatIsTaken_whenStarted_thenRefusedAndTheFolderCanBeUsed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedKafkaPart.start(folder, taken.getLocalPort()))
                    .isInstanceOf(BindException.class);
        }
        try (EmbeddedKafkaPart part = EmbeddedKafkaPart.start(folder, 0)) {
            assertThat(part.port()).isPositive();
        }
    }
}
