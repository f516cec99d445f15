package cn.gongbang.standalone.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * A real PostgreSQL beside this JVM, its cluster kept in a folder. What it has acknowledged survives the killing of
 * this JVM and of PostgreSQL; the next start stops a server left over and recovers.
 */
public final class EmbeddedPostgresPart implements AutoCloseable {

    private static final String USER = "gongbang";
    private static final int START_ATTEMPTS = 4;
    /** Where the port stands in {@code postmaster.pid}. */
    private static final int PORT_LINE = 3;

    private final Path cluster;
    private final PostgresCommand command;
    private final String password;
    private final int port;

    private EmbeddedPostgresPart(Path cluster, PostgresCommand command, String password, int port) {
        this.cluster = cluster;
        this.command = command;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts the server and creates the databases that are absent.
     *
     * @param folder where the cluster, its password and its log are kept
     * @param cache where the PostgreSQL programs are unpacked once
     * @param port the loopback port, 0 to choose a free one
     */
    public static EmbeddedPostgresPart start(Path folder, Path cache, int port, List<String> databases)
            throws IOException {
        Path home = Files.createDirectories(folder).toRealPath();
        PostgresCommand command =
                new PostgresCommand(PostgresBinaries.unpackedUnder(cache), home.resolve("server.log"));
        Path cluster = home.resolve("cluster");
        String password = passwordIn(home);
        if (Files.isDirectory(cluster)) {
            new LeftOverPostmaster(cluster, command).clear();
        } else {
            createCluster(cluster, home, command);
        }
        EmbeddedPostgresPart part =
                new EmbeddedPostgresPart(cluster, command, password, startServer(cluster, command, port));
        try {
            part.createAbsent(databases);
            return part;
        } catch (SQLException | RuntimeException failure) {
            part.close();
            throw new IOException("PostgreSQL started but its databases could not be prepared", failure);
        }
    }

    /** Stops a server that a killed JVM left over, if there is one. */
    public static void stopLeftOver(Path folder, Path cache) throws IOException {
        Path cluster = folder.resolve("cluster");
        if (Files.exists(cluster.resolve("postmaster.pid"))) {
            PostgresCommand command =
                    new PostgresCommand(PostgresBinaries.unpackedUnder(cache), folder.resolve("server.log"));
            new LeftOverPostmaster(cluster.toRealPath(), command).clear();
        }
    }

    /**
     * The server that another process runs on the folder; it is that process's to stop, never to be closed here.
     *
     * @throws IOException when none runs
     */
    public static EmbeddedPostgresPart running(Path folder, Path cache) throws IOException {
        Path home = folder.toRealPath();
        Path cluster = home.resolve("cluster");
        List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
        PostgresCommand command =
                new PostgresCommand(PostgresBinaries.unpackedUnder(cache), home.resolve("server.log"));
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return new EmbeddedPostgresPart(cluster, command, passwordIn(home), port);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Stops the server in its fast mode: open transactions roll back, a checkpoint is written. */
    @Override
    public void close() throws IOException {
        command.require("pg_ctl", List.of("stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "120", "-s"));
    }

    /** A crash leaves only a draft behind, never half a cluster under the real name. */
    private static void createCluster(Path cluster, Path home, PostgresCommand command) throws IOException {
        Path draft = home.resolve("cluster.draft");
        FileTree.delete(draft);
        command.require(
                "initdb",
                List.of(
                        "-D",
                        draft.toString(),
                        "-U",
                        USER,
                        "--pwfile=" + home.resolve("password"),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        FileTree.moveDurably(draft, cluster);
    }

    /** Repeats: backends of a killed server may need a moment to go, a port chosen as free may just have been taken. */
    private static int startServer(Path cluster, PostgresCommand command, int wanted) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = FreePort.orAny(wanted);
            List<String> start = List.of(
                    "start",
                    "-D",
                    cluster.toString(),
                    "-w",
                    "-t",
                    "300",
                    "-s",
                    "-o",
                    String.join(" ", PostgresSettings.serverOptions(port)));
            if (attempt == START_ATTEMPTS) {
                command.require("pg_ctl", start);
                return port;
            }
            if (command.run("pg_ctl", start) == 0) {
                return port;
            }
        }
    }

    private void createAbsent(List<String> databases) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, password);
                PreparedStatement exists = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
                Statement create = connection.createStatement()) {
            for (String database : databases) {
                exists.setString(1, database);
                if (!exists.executeQuery().next()) {
                    create.execute("CREATE DATABASE " + create.enquoteIdentifier(database, true));
                }
            }
        }
    }

    private static String passwordIn(Path home) throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            FileTree.replaceDurably(file, HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII));
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    file, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
        return Files.readString(file).strip();
    }
}
