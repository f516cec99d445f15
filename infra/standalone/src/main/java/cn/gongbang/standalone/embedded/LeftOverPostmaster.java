package cn.gongbang.standalone.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The postmaster a killed JVM left behind: {@code postmaster.pid} names its process. It is stopped in PostgreSQL's
 * graceful way, and only if that process really is the PostgreSQL of this cluster.
 */
record LeftOverPostmaster(Path cluster, PostgresCommand command) {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOverPostmaster.class);
    private static final Duration START_TOLERANCE = Duration.ofSeconds(30);

    /** After this, no process serves the cluster and no stale pid file keeps a new one from starting. */
    void clear() throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        List<String> lines = linesOf(pidFile);
        if (lines.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> process =
                ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        if (process.isEmpty()) {
            return; // PostgreSQL itself clears a pid file whose process is gone, after checking its shared memory.
        }
        if (isThisCluster(process.get(), lines)) {
            LOG.warn(
                    "Stopping PostgreSQL process {} left over in {}",
                    process.get().pid(),
                    cluster);
            command.require("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "120"));
        } else {
            LOG.warn("Removing {}: its process number now belongs to another program", pidFile);
            Files.delete(pidFile);
        }
    }

    private boolean isThisCluster(ProcessHandle process, List<String> lines) throws IOException {
        boolean namesThisFolder = lines.size() > 2 && isSameFolder(lines.get(1));
        boolean isPostgres = process.info()
                .command()
                .map(path -> String.valueOf(Path.of(path).getFileName()))
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
        return namesThisFolder
                && isPostgres
                && startedAt(process, Long.parseLong(lines.get(2).strip()));
    }

    private boolean isSameFolder(String recorded) throws IOException {
        Path path = Path.of(recorded);
        return Files.isDirectory(path) && Files.isSameFile(path, cluster);
    }

    private static boolean startedAt(ProcessHandle process, long epochSecond) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.ofEpochSecond(epochSecond))
                        .abs())
                .filter(difference -> difference.compareTo(START_TOLERANCE) < 0)
                .isPresent();
    }

    private static List<String> linesOf(Path pidFile) throws IOException {
        try {
            return Files.readAllLines(pidFile);
        } catch (NoSuchFileException absent) {
            return List.of();
        }
    }
}
