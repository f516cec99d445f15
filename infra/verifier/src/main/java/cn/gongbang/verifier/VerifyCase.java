package cn.gongbang.verifier;

import cn.gongbang.contracts.integrity.Checkpoint;
import cn.gongbang.contracts.integrity.FindingSentences;
import cn.gongbang.contracts.integrity.NoteKey;
import cn.gongbang.contracts.integrity.ProofCheck;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** {@code gongbang verify --case=file --key=public key}: checks an exported case with a public key alone. */
public final class VerifyCase {
    private static final int INTACT = 0;
    private static final int FOUND = 1;
    private static final int MISUSED = 2;
    private final Locale language;
    private final ResourceBundle texts;
    private final PrintStream out;

    VerifyCase(Locale language, PrintStream out) {
        this.language = language;
        this.out = out;
        this.texts = ResourceBundle.getBundle(
                "verifier-messages",
                language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static void main(String[] arguments) {
        System.exit(new VerifyCase(ofShell(System.getenv()), System.out).run(arguments));
    }

    /** The exit code: 0 intact, 1 something was found, 2 not to be checked at all. */
    int run(String... arguments) {
        Map<String, String> options = options(arguments);
        String file = options.get("--case");
        String key = options.get("--key");
        if (options.size() != 2 || file == null || key == null) {
            tell("usage");
            return MISUSED;
        }
        try {
            return check(
                    Path.of(file), NoteKey.parse(Files.readString(Path.of(key)).strip()));
        } catch (IOException unreadable) {
            tell("unreadable", String.valueOf(unreadable.getMessage()));
            return MISUSED;
        } catch (IllegalArgumentException noKey) {
            tell("noKey", key);
            return MISUSED;
        }
    }

    /** {@code --name=value} or {@code --name value}. */
    private static Map<String, String> options(String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String[] parts = arguments[i].split("=", 2);
            boolean isApart = parts.length == 1 && i + 1 < arguments.length;
            options.put(parts[0], parts.length == 2 ? parts[1] : isApart ? arguments[++i] : "");
        }
        return options;
    }

    private int check(Path file, NoteKey key) throws IOException {
        ProofCheck.Result result = ProofCheck.of(Files.readAllBytes(file), key);
        result.checkpoint().ifPresent(this::tell);
        FindingSentences sentences = new FindingSentences(language);
        result.findings().forEach(finding -> out.println("! " + sentences.of(finding)));
        if (result.findings().isEmpty()) {
            tell("intact", result.aggregate(), String.valueOf(result.events()));
            return INTACT;
        }
        tell("found");
        return FOUND;
    }

    private void tell(Checkpoint checkpoint) {
        tell(
                "checkpoint",
                checkpoint.origin(),
                String.valueOf(checkpoint.number()),
                String.valueOf(checkpoint.size()),
                checkpoint.at().toString(),
                checkpoint.root().base64());
    }

    private void tell(String key, Object... values) {
        out.println(new MessageFormat(texts.getString(key), Locale.ROOT).format(values));
    }

    private static Locale ofShell(Map<String, String> environment) {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.get(variable);
            if (value != null && !value.isBlank()) {
                return value.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }
}
