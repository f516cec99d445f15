package cn.gongbang.platform.access;

import cn.gongbang.platform.problems.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Why somebody reads personal data, in the reader's own words: a header, percent-encoded UTF-8. */
final class StatedPurpose {
    static final String HEADER = "Access-Purpose";
    private static final int LONGEST = 200;
    /** Nobody's number belongs into the log: ids, mobiles and cards are longer runs of digits than dates. */
    private static final Pattern NUMBER_OF_SOMEBODY = Pattern.compile("\\p{Nd}(?:[\\s-]?\\p{Nd}){10,}");

    private StatedPurpose() {}

    /** @throws Refusal 400 when it cannot be read, is too long or holds a number that may be somebody's */
    static @Nullable String read(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        String decoded = decoded(header);
        String words = decoded.strip();
        if (words.codePointCount(0, words.length()) > LONGEST
                || decoded.codePoints().anyMatch(Character::isISOControl)
                || decoded.indexOf('\uFFFD') >= 0) {
            throw malformed();
        }
        if (NUMBER_OF_SOMEBODY.matcher(words).find()) {
            throw Refusal.of(400, "MALFORMED", "problem.access.number");
        }
        return words.isEmpty() ? null : words;
    }

    private static String decoded(String header) {
        try {
            return StringUtils.uriDecode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw malformed();
        }
    }

    private static Refusal malformed() {
        return Refusal.of(400, "MALFORMED", "problem.access.words", HEADER, String.valueOf(LONGEST));
    }
}
