package cn.gongbang.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final RunningInstance RUNNING =
            new RunningInstance(ProcessHandle.current().pid(), URI.create("http://127.0.0.1:8080"));

    @TempDir
    private Path root;

    @Test
    void givenFolderHeld_whenHeldAgain_thenRefusedNamingTheHolder() throws Exception {
        DataFolder folder = new DataFolder(root);
        try (DataFolder.Hold hold = folder.hold()) {
            assertThat(hold.lock().isValid()).isTrue();
            folder.announce(RUNNING.address());
            assertThatThrownBy(folder::hold)
                    .isInstanceOfSatisfying(AlreadyRunningException.class, refusal -> assertThat(refusal.instance())
                            .isEqualTo(RUNNING));
            assertThatThrownBy(folder::reset).isInstanceOf(AlreadyRunningException.class);
        }
        folder.hold().close();
    }

    @Test
    void givenForeignFilesBeside_whenReset_thenOnlyOwnDataIsDeleted() throws Exception {
        DataFolder folder = new DataFolder(root);
        folder.hold().close();
        Files.createDirectories(root.resolve("kafka/topic"));
        Files.writeString(root.resolve("clock"), "2023-01-30T01:00:00Z");
        Path foreign = Files.writeString(root.resolve("letter.txt"), "keep me");
        folder.reset();
        assertThat(root.resolve("kafka")).doesNotExist();
        assertThat(root.resolve("clock")).doesNotExist();
        assertThat(foreign).hasContent("keep me");
        assertThat(folder.isUsed()).isFalse();
    }
}
