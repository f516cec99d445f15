package cn.gongbang.reporting.sheet;

import cn.gongbang.contracts.codes.CodeWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words of a sheet in the reader's language; codes are words too ({@code Category.DEEP}). */
public record Labels(MessageSource messages, Locale locale) {
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    public List<String> texts(String... keys) {
        return Arrays.stream(keys).map(key -> text(key)).toList();
    }

    /** The word for a code; null for none. */
    public @Nullable String code(@Nullable Enum<?> code) {
        return code == null ? null : word(code);
    }

    public String word(Enum<?> code) {
        return text(CodeWords.key(code));
    }
}
