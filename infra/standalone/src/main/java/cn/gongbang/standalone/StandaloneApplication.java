package cn.gongbang.standalone;

import cn.gongbang.standalone.command.DemoCommand;
import cn.gongbang.standalone.command.ResetCommand;
import cn.gongbang.standalone.command.StartCommand;
import cn.gongbang.standalone.command.StatusCommand;
import cn.gongbang.standalone.command.VerifyCommand;
import cn.gongbang.standalone.embedded.RootNotServedException;
import java.io.IOException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** {@code ./gongbang} once the shell script has found a JDK and built what was missing. */
@Command(name = "gongbang", mixinStandardHelpOptions = true)
public final class StandaloneApplication {

    private static final int FAILED = 1;
    private static final int ALREADY_RUNNING = 2;

    private StandaloneApplication() {}

    public static void main(String[] arguments) {
        LogFiles.keepOneLoggingSystem();
        LogFiles.keepConsoleQuiet();
        System.exit(commands(Messages.ofShell()).execute(arguments.length == 0 ? new String[] {"start"} : arguments));
    }

    static CommandLine commands(Messages messages) {
        return new CommandLine(new StandaloneApplication())
                .addSubcommand(new StartCommand(messages))
                .addSubcommand(new DemoCommand(messages))
                .addSubcommand(new StatusCommand(messages))
                .addSubcommand(new ResetCommand(messages))
                .addSubcommand(new VerifyCommand(messages))
                .setResourceBundle(messages.bundle())
                .setExecutionExceptionHandler((failure, line, parsed) -> tell(failure, line, parsed, messages));
    }

    private static int tell(Exception failure, CommandLine line, ParseResult parsed, Messages messages) {
        return switch (failure) {
            case AlreadyRunningException running -> {
                line.getErr()
                        .println(messages.text(
                                "failed.running",
                                running.instance().pid(),
                                running.instance().address()));
                yield ALREADY_RUNNING;
            }
            case PortTakenException taken -> {
                line.getErr().println(messages.text("failed.port", taken.port()));
                yield FAILED;
            }
            case IOException refused
            when refused.getCause() instanceof RootNotServedException -> {
                line.getErr().println(messages.text("failed.root"));
                yield FAILED;
            }
            default -> {
                line.getErr().println(messages.text("failed.other", String.valueOf(failure.getMessage())));
                LoggerFactory.getLogger(StandaloneApplication.class).error("{} failed", parsed.originalArgs(), failure);
                yield FAILED;
            }
        };
    }
}
