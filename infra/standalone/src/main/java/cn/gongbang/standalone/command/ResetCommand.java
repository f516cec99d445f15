package cn.gongbang.standalone.command;

import cn.gongbang.standalone.DataFolder;
import cn.gongbang.standalone.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes what runs, and demos below it, have kept in the data folder, after asking; never while one runs. */
@Command(name = "reset", mixinStandardHelpOptions = true)
public final class ResetCommand implements Callable<Integer> {

    private static final Set<String> AGREED = Set.of("y", "yes", "是");

    @Mixin
    DataOption data = new DataOption();

    @Option(names = "--yes", descriptionKey = "option.yes")
    boolean yes;

    private final Messages messages;

    public ResetCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        DataFolder folder = data.folder();
        List<DataFolder> used =
                Stream.of(folder, folder.ofDemo()).filter(DataFolder::isUsed).toList();
        if (used.isEmpty()) {
            System.out.println(messages.text("reset.nothing", folder.root()));
            return 0;
        }
        for (DataFolder each : used) {
            each.hold().close();
        }
        if (!yes && !agreed(folder)) {
            System.out.println(messages.text("reset.kept"));
            return 1;
        }
        for (DataFolder each : used) {
            each.reset();
        }
        System.out.println(messages.text("reset.done", folder.root()));
        return 0;
    }

    private boolean agreed(DataFolder folder) throws IOException {
        System.out.print(messages.text("reset.ask", folder.root()));
        System.out.flush();
        String answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
        return answer != null && AGREED.contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
