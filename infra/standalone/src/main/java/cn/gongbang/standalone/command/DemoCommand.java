package cn.gongbang.standalone.command;

import cn.gongbang.standalone.AlreadyRunningException;
import cn.gongbang.standalone.DataFolder;
import cn.gongbang.standalone.Messages;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.testkit.demo.SurveyDemo;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays the sample survey on a running standalone with a simulated clock, or on one started for it. */
@Command(name = "demo", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    /** Before the first step of the sample survey. */
    private static final OffsetDateTime SURVEY_BEGINS = OffsetDateTime.parse("2023-01-30T09:00:00+08:00");

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
        URI gateway = run.start(new StandaloneOptions(listen.port, data, listen.bind, SURVEY_BEGINS.toInstant()))
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
