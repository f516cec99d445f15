package cn.gongbang.standalone;

import cn.gongbang.contracts.integrity.NoteSigner;
import cn.gongbang.platform.secrets.SecretFile;
import cn.gongbang.standalone.embedded.EmbeddedParts;
import cn.gongbang.standalone.embedded.EmbeddedPostgresPart;
import cn.gongbang.standalone.embedded.FileTree;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder that keeps everything of one installation. One run at a time holds its lock, which dies with the run. */
public final class DataFolder {

    private static final List<String> OWN_FOLDERS = List.of("postgres", "kafka", "mongo", "services", "logs", "cache");
    private static final List<String> OWN_FILES = List.of("clock", "running", "integrity.key", "integrity.pub");

    /** Names the installation's key and, before a service's name, its logs. */
    public static final String INTEGRITY = "gongbang";

    private final Path root;

    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Held while a run uses the folder. */
    public record Hold(FileChannel channel, FileLock lock) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    public Path root() {
        return root;
    }

    /** Where a demo keeps its data unless told otherwise. */
    public DataFolder ofDemo() {
        return new DataFolder(root.resolve("demo"));
    }

    Path clock() {
        return root.resolve("clock");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path of(ServiceSpec service) throws IOException {
        return Files.createDirectories(root.resolve("services").resolve(service.name()));
    }

    /** Emptied at every start: what is in there belongs to requests that are gone. */
    Path webServerOf(ServiceSpec service) throws IOException {
        Path folder = of(service).resolve("web-server");
        FileTree.delete(folder);
        return Files.createDirectories(folder);
    }

    EmbeddedParts.Layout parts(List<String> databases) {
        return new EmbeddedParts.Layout(postgres(), root.resolve("kafka"), root.resolve("mongo"), cache(), databases);
    }

    /** The key that signs this installation's checkpoints; made the first time, its public half put beside it. */
    NoteSigner integritySigner() throws IOException {
        NoteSigner signer = NoteSigner.of(INTEGRITY, integritySecret());
        FileTree.replaceDurably(integrityKeys(), (signer.key().text() + "\n").getBytes(StandardCharsets.UTF_8));
        return signer;
    }

    byte[] integritySecret() throws IOException {
        return SecretFile.readOrMake(root.resolve("integrity.key"), NoteSigner::newSecret);
    }

    /** Where the public key stands, to be copied by those who verify. */
    public Path integrityKeys() {
        return root.resolve("integrity.pub");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    /** Takes the folder for this run. */
    public Hold hold() throws IOException {
        Files.createDirectories(root);
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lockOf(channel);
        if (lock == null) {
            channel.close();
            throw new AlreadyRunningException(RunningInstance.read(root.resolve("running")));
        }
        return new Hold(channel, lock);
    }

    /** Tells other runs where the gateway of this one listens. */
    void announce(URI gateway) throws IOException {
        new RunningInstance(ProcessHandle.current().pid(), gateway).write(root.resolve("running"));
    }

    /** Whether there is anything a run has left here. */
    public boolean isUsed() {
        return Files.exists(root.resolve("lock"));
    }

    /** Deletes what runs have kept here and nothing else; the folder must not be in use. */
    public void reset() throws IOException {
        try (Hold hold = hold()) {
            EmbeddedPostgresPart.stopLeftOver(postgres(), cache());
            for (String name : OWN_FOLDERS) {
                FileTree.delete(root.resolve(name));
            }
            for (String name : OWN_FILES) {
                Files.deleteIfExists(root.resolve(name));
            }
        }
        Files.deleteIfExists(root.resolve("lock"));
        if (FileTree.isEmpty(root)) {
            Files.delete(root);
        }
    }

    /** Programs are unpacked once a user, or inside the folder where the user has no home to write to. */
    Path cache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path home = Path.of(System.getProperty("user.home", "."));
        Path caches = configured != null && !configured.isBlank() ? Path.of(configured) : home.resolve(".cache");
        try {
            Path cache = Files.createDirectories(caches.resolve("gongbang"));
            return Files.isWritable(cache) ? cache : root.resolve("cache");
        } catch (IOException readOnlyHome) {
            return root.resolve("cache");
        }
    }

    private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }
}
