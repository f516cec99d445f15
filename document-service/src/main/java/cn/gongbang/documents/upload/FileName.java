package cn.gongbang.documents.upload;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name an uploader gave a file, made safe to keep and to send back. */
final class FileName {
    static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control characters, invisible direction marks and unpaired surrogates. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    private FileName() {}

    /** Without folders and unprintable characters, at most {@value #LONGEST} characters; {@code file} for nothing. */
    static String of(@Nullable String given) {
        if (given == null) {
            return "file";
        }
        String name = UNPRINTABLE
                .matcher(FOLDERS.matcher(given).replaceFirst(""))
                .replaceAll("")
                .strip();
        if (name.isEmpty()) {
            return "file";
        }
        int tooMany = name.codePointCount(0, name.length()) - LONGEST;
        return tooMany <= 0 ? name : name.substring(name.offsetByCodePoints(0, tooMany));
    }
}
