package cn.gongbang.standalone.command;

import cn.gongbang.standalone.Messages;
import cn.gongbang.standalone.StandaloneOptions;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything and runs until it is stopped. */
@Command(name = "start", mixinStandardHelpOptions = true)
public final class StartCommand implements Callable<Integer> {

    @Mixin
    DataOption data = new DataOption();

    @Mixin
    ListenOptions listen = new ListenOptions();

    @Option(names = "--clock", descriptionKey = "option.clock")
    @Nullable
    OffsetDateTime clock;

    private final Messages messages;

    public StartCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        OffsetDateTime from = clock;
        StandaloneOptions options =
                new StandaloneOptions(listen.port, data.data, listen.bind, from == null ? null : from.toInstant());
        Run run = Run.begin(messages, System.out);
        System.out.println(messages.text("start.users", run.start(options).address()));
        run.awaitStop();
        return 0;
    }
}
