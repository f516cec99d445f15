package cn.gongbang.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresPartTest {

    @TempDir
    private Path folder;

    @Test
    void givenDataWritten_whenStoppedAndStartedWithMoreDatabases_thenDataIsKept() throws Exception {
        try (EmbeddedPostgresPart part = start("cases")) {
            assertThat(query(part, "cases", "SHOW fsync")).isEqualTo("on");
            assertThat(query(part, "cases", "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(query(part, "cases", "SHOW server_version")).startsWith("18.");
            assertThat(query(
                            part,
                            "cases",
                            "CREATE TABLE kept (name text); INSERT INTO kept VALUES ('𠮷野'); SELECT name FROM kept"))
                    .isEqualTo("𠮷野");
        }
        try (EmbeddedPostgresPart part = start("cases", "reviews")) {
            assertThat(query(part, "cases", "SELECT name FROM kept")).isEqualTo("𠮷野");
            assertThat(query(part, "reviews", "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void givenInitialisationCutShort_whenStarted_thenBeginsAnew() throws Exception {
        Path draft = Files.createDirectories(folder.resolve("cluster.draft"));
        Files.writeString(draft.resolve("PG_VERSION"), "18");
        try (EmbeddedPostgresPart part = start("cases")) {
            assertThat(query(part, "cases", "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void givenPidFileOfAnotherProgram_whenStarted_thenThatProgramIsLeftAlone() throws Exception {
        start("cases").close();
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jshell")
                        .toString())
                .redirectErrorStream(true)
                .start();
        try {
            Path cluster = folder.toRealPath().resolve("cluster");
            Files.write(
                    cluster.resolve("postmaster.pid"),
                    List.of(
                            Long.toString(other.pid()),
                            cluster.toString(),
                            Long.toString(System.currentTimeMillis() / 1000)));
            try (EmbeddedPostgresPart part = start("cases")) {
                assertThat(query(part, "cases", "SELECT 1")).isEqualTo("1");
                assertThat(other.isAlive()).isTrue();
            }
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void givenNoPassword_whenConnecting_thenRefused() throws Exception {
        try (EmbeddedPostgresPart part = start("cases")) {
            assertThatThrownBy(() -> DriverManager.getConnection(part.jdbcUrl("cases"), part.user(), "wrong"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private EmbeddedPostgresPart start(String... databases) throws IOException {
        return EmbeddedPostgresPart.start(folder, PostgresCache.FOLDER, 0, List.of(databases));
    }

    private static String query(EmbeddedPostgresPart part, String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(part.jdbcUrl(database), part.user(), part.password());
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
