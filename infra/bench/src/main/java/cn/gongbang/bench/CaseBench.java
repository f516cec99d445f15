package cn.gongbang.bench;

import cn.gongbang.bench.MeasuredCaseService.Inside;
import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.standalone.StartProgress;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Measures loading and changing cases of a thousand events (docs/performance.md). Arguments: a data folder, and how many
 * runs each measurement has; with none only the cases are made.
 */
public final class CaseBench {
    private static final Instant BEGIN = Instant.parse("2023-01-30T01:00:00Z");

    private CaseBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        StandaloneOptions options = StandaloneOptions.onFreePort(folder, BEGIN);
        try (Standalone standalone = Standalone.start(options, MeasuredCaseService.suite(), StartProgress.SILENT);
                Measurements measurements = measurements(standalone, folder, runs)) {
            if (runs > 0) {
                System.out.println(machine() + "\n\n" + Figures.HEADER);
                measurements.all(figures -> System.out.println(figures.row()));
                System.out.println("\n" + load());
            }
        }
        System.exit(0);
    }

    private static Measurements measurements(Standalone standalone, Path folder, int runs) throws IOException {
        Inside inside = MeasuredCaseService.inside();
        GongbangClient client = GongbangClient.of(standalone.address(), Patience.upTo(Duration.ofSeconds(30)));
        List<String> cases = LongCases.in(folder, client, inside);
        return new Measurements(client, inside, cases, runs);
    }

    private static String machine() {
        return "Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, flags "
                + String.join(
                        " ",
                        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                                .filter(flag -> flag.startsWith("-X"))
                                .toList())
                + "\n" + load();
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "load average of the last minute: %.2f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
