package cn.gongbang.standalone.command;

import cn.gongbang.contracts.integrity.FindingSentences;
import cn.gongbang.platform.integrity.StoreAudit;
import cn.gongbang.standalone.DataFolder;
import cn.gongbang.standalone.Messages;
import cn.gongbang.standalone.StoreVerification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks every stored event of a data folder against the log and its checkpoints; names what is not as recorded. */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    private static final int FOUND = 1;
    private static final int NOTHING_THERE = 3;

    @Mixin
    DataOption data = new DataOption();

    @Option(names = "--key", descriptionKey = "option.key")
    @Nullable
    Path key;

    @Option(names = "--checkpoint", descriptionKey = "option.checkpoint")
    List<Path> checkpoints = new ArrayList<>();

    private final Messages messages;

    public VerifyCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        DataFolder folder = data.folder();
        Path keys = key == null ? folder.integrityKeys() : key;
        if (!folder.isUsed() || !Files.exists(keys)) {
            System.out.println(messages.text("verify.nothing", folder.root()));
            return NOTHING_THERE;
        }
        List<StoreVerification.Verified> all = new StoreVerification(folder, keys, checkpoints).run();
        all.forEach(this::tell);
        boolean intact = all.stream().allMatch(StoreVerification.Verified::intact);
        System.out.println(messages.text(intact ? "verify.intact" : "verify.found"));
        return intact ? 0 : FOUND;
    }

    private void tell(StoreVerification.Verified verified) {
        StoreAudit.Report report = verified.report();
        System.out.println(messages.text(
                "verify.store", verified.service(), report.events(), report.leaves(), report.checkpoints()));
        if (report.unlogged() > 0) {
            System.out.println("  " + messages.text("verify.unlogged", report.unlogged()));
        }
        if (verified.behind()) {
            System.out.println("  " + messages.text("verify.behind"));
        }
        FindingSentences sentences = new FindingSentences(messages.bundle().getLocale());
        report.findings().forEach(finding -> System.out.println("  ! " + sentences.of(finding)));
    }
}
