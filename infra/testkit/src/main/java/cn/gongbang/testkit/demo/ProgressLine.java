package cn.gongbang.testkit.demo;

import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.Texts;
import java.io.Console;
import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** A progress bar on one line of a terminal, or a line every ten percent where there is none. */
final class ProgressLine implements Progress {
    private static final int BAR = 30;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final PrintStream out;
    private final Texts texts;
    private final boolean terminal;
    private int shown = -1;

    ProgressLine(PrintStream out, Texts texts) {
        this(out, texts, onTerminal());
    }

    ProgressLine(PrintStream out, Texts texts, boolean terminal) {
        this.out = out;
        this.texts = texts;
        this.terminal = terminal;
    }

    private static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public void played(int done, int total, OffsetDateTime now) {
        int percent = total == 0 ? 100 : (int) (100L * done / total);
        int step = terminal ? percent : percent / 10;
        if (step == shown) {
            return;
        }
        shown = step;
        String text = texts.get("demo.progress", percent, "" + done, "" + total, MINUTES.format(now));
        if (terminal) {
            int filled = BAR * percent / 100;
            out.print("\r[" + "#".repeat(filled) + " ".repeat(BAR - filled) + "] " + text);
            if (done == total) {
                out.println();
            }
        } else {
            out.println(text);
        }
        out.flush();
    }
}
