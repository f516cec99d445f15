package cn.gongbang.standalone.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's own programs. PostgreSQL refuses to run as root, so for root they run in a user namespace of
 * their own, in which they are nobody.
 */
record PostgresCommand(PostgresBinaries binaries, Path log) {

    /** Runs a program to its end; its output is appended to the log. */
    int run(String program, List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            line.addAll(List.of("unshare", "-U"));
        } else if (System.getProperty("user.name", "").equals("root")) {
            throw new RootNotServedException();
        }
        line.add(binaries.program(program).toString());
        line.addAll(arguments);
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + program, stopped);
        }
    }

    /** Runs a program that has to succeed; the failure carries the log's last lines. */
    void require(String program, List<String> arguments) throws IOException {
        int exit = run(program, arguments);
        if (exit != 0) {
            throw new IOException("PostgreSQL's " + program + " ended with " + exit + ":\n" + lastLines());
        }
    }

    String lastLines() throws IOException {
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }
}
