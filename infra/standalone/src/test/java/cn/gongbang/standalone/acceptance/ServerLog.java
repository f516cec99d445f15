package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The log file that everything of a standalone run writes to. */
record ServerLog(Path file) {

    private static final Predicate<String> ERROR =
            Pattern.compile("^\\S+ ERROR ").asPredicate();
    private static final Predicate<String> STACK_TRACE =
            Pattern.compile("^\\s+at [\\w.$/@]+\\(").asPredicate();

    /** Kafka's controller complains when the machine is too busy to run it; the broker is taken back a moment later. */
    private static final Predicate<String> STARVED = line -> line.contains("processExpiredBrokerHeartbeat");

    static ServerLog in(Path data) {
        return new ServerLog(data.resolve("logs").resolve("gongbang.log"));
    }

    /** Nothing in it frightens an operator. */
    void assertUneventful() throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).isNotEmpty();
        assertThat(lines.stream().filter(ERROR.or(STACK_TRACE)).filter(STARVED.negate()))
                .isEmpty();
    }
}
