package cn.gongbang.contracts.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The only form in which a public notice may show a name (domain.md §6, 公示书): the surname and one asterisk. */
public final class MaskedName {
    private static final Set<String> COMPOUND_SURNAMES = compoundSurnames();

    private MaskedName() {}

    /** 张三丰 → 张*, 欧阳锋 → 欧阳*, 欧阳 → 欧*; a name of a single character is hidden whole. */
    public static String of(String name) {
        String stripped = name.strip();
        int characters = stripped.codePointCount(0, stripped.length());
        if (characters < 2) {
            return "*";
        }
        String firstTwo = stripped.substring(0, stripped.offsetByCodePoints(0, 2));
        if (characters > 2 && COMPOUND_SURNAMES.contains(firstTwo)) {
            return firstTwo + "*";
        }
        return stripped.substring(0, stripped.offsetByCodePoints(0, 1)) + "*";
    }

    private static Set<String> compoundSurnames() {
        try (InputStream file = MaskedName.class.getResourceAsStream("compound-surnames.txt")) {
            if (file == null) {
                throw new IllegalStateException("the list of compound surnames is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(surname -> !surname.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
