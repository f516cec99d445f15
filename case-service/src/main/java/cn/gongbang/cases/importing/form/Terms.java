package cn.gongbang.cases.importing.form;

import cn.gongbang.contracts.codes.CodeWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The Chinese words of the code lists (domain.md §7), both ways; a code stands for itself too. */
public final class Terms {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(CodeWords.BUNDLE, Locale.ROOT);
    private static final Map<Class<?>, Map<String, String>> CODES = new ConcurrentHashMap<>();

    private Terms() {}

    /** The name of the code that is written as its word or as itself. */
    public static Optional<String> code(Class<? extends Enum<?>> list, String written) {
        return Optional.ofNullable(
                CODES.computeIfAbsent(list, absent -> codes(list)).get(plain(written)));
    }

    /** The words of a list in its order. */
    public static List<String> words(Class<? extends Enum<?>> list) {
        return Stream.of(list.getEnumConstants()).map(Terms::word).toList();
    }

    public static String word(Enum<?> code) {
        return WORDS.getString(CodeWords.key(code));
    }

    private static Map<String, String> codes(Class<? extends Enum<?>> list) {
        Map<String, String> codes = new HashMap<>();
        for (Enum<?> code : list.getEnumConstants()) {
            codes.put(code.name(), code.name());
            codes.put(plain(word(code)), code.name());
        }
        return codes;
    }

    /** Brackets and slashes are typed in both widths. */
    private static String plain(String written) {
        return written.strip().replace('（', '(').replace('）', ')').replace('／', '/');
    }
}
