package cn.gongbang.standalone.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** A standalone in a JVM of its own, started and made to be killed as often as wanted on the same data and port. */
final class KillableServer implements AutoCloseable {

    private static final String READY = "gongbang is ready at ";

    private final Path data;
    private final URI address;
    private volatile Process process;

    KillableServer(Path data) throws IOException {
        this.data = data;
        this.process = begin(0);
        this.address = awaitReady();
    }

    URI address() {
        return address;
    }

    /** kill -9: nothing in the process hears of it. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Starts again after a kill and answers how long it took until ready. */
    Duration startAgain() throws IOException, InterruptedException {
        process.waitFor();
        long begin = System.nanoTime();
        process = begin(address.getPort());
        awaitReady();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Stops it cleanly. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    private Process begin(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx1g",
                        "-Dfile.encoding=UTF-8",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillableServer.class.getName(),
                        data.toString(),
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private URI awaitReady() throws IOException {
        BufferedReader output = process.inputReader(UTF_8);
        String line = output.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("The server ended before it was ready");
        }
        return URI.create(line.substring(READY.length()));
    }

    /** Runs until its input ends, so that it never outlives the test that started it. */
    public static void main(String[] arguments) throws IOException {
        StandaloneOptions options = new StandaloneOptions(
                Integer.parseInt(arguments[1]),
                Path.of(arguments[0]),
                InetAddress.getLoopbackAddress(),
                SurveyAcceptanceTest.SURVEY_BEGINS.toInstant());
        try (Standalone standalone = Standalone.start(options)) {
            System.out.println(READY + standalone.address());
            while (System.in.read() >= 0) {}
        }
        System.exit(0);
    }
}
