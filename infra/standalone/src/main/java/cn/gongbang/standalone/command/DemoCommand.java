package cn.gongbang.standalone.command;

import cn.gongbang.standalone.AlreadyRunningException;
import cn.gongbang.standalone.DataFolder;
import cn.gongbang.standalone.Messages;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.standalone.embedded.FreePort;
import cn.gongbang.testkit.demo.SurveyDemo;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays the sample survey on a running standalone with a simulated clock, or on one started for it. */
@Command(name = "demo", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    /** Before the first step of the sample survey. */
    private static final OffsetDateTime SURVEY_BEGINS = OffsetDateTime.parse("2023-01-30T09:00:00+08:00");

    private static final int NEIGHBOURS = 20;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ListenOptions listen = new ListenOptions();

    @Option(names = "--data", defaultValue = "./data/demo", descriptionKey = "option.demo-data")
    Path data = Path.of("./data/demo");

    @Option(names = "--stay", negatable = true, descriptionKey = "option.stay")
    boolean stay = System.console() != null && System.console().isTerminal();

    private final Messages messages;

    public DemoCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Optional<URI> running = running();
        if (running.isPresent()) {
            System.out.println(messages.text("demo.using", running.get()));
            new SurveyDemo().run(running.get(), System.out);
            return 0;
        }
        Run run = Run.begin(messages, System.out);
        URI gateway = run.start(new StandaloneOptions(port(), data, listen.bind, SURVEY_BEGINS.toInstant()))
                .address();
        new SurveyDemo().run(gateway, System.out);
        if (stay) {
            System.out.println(messages.text("demo.stays"));
            run.awaitStop();
        } else {
            System.out.println(messages.text("demo.again", data));
        }
        return 0;
    }

    /** The port asked for; without one the usual port, or the next free one where a system with the real clock runs. */
    private int port() {
        if (!spec.commandLine().getParseResult().hasMatchedOption("--port")) {
            return IntStream.range(listen.port, listen.port + NEIGHBOURS)
                    .filter(port -> FreePort.isFree(listen.bind, port))
                    .findFirst()
                    .orElse(listen.port);
        }
        return listen.port;
    }

    private Optional<URI> running() throws IOException {
        DataFolder folder = new DataFolder(data);
        if (folder.isUsed()) {
            try {
                folder.hold().close();
            } catch (AlreadyRunningException held) {
                return Optional.of(held.instance().address());
            }
        }
        URI there = URI.create("http://127.0.0.1:" + listen.port);
        return hasSimulatedClock(there) ? Optional.of(there) : Optional.empty();
    }

    private static boolean hasSimulatedClock(URI gateway) throws IOException {
        try {
            return GatewayAnswer.get(gateway.resolve("/dev/clock")).status() == 200;
        } catch (ConnectException nobodyThere) {
            return false;
        }
    }
}
