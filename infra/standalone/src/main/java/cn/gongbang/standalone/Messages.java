package cn.gongbang.standalone;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a person reads of the standalone run: Chinese unless English is asked for. */
public record Messages(ResourceBundle bundle) {

    private static final String NAME = "standalone-messages";

    public static Messages in(Locale language) {
        Locale chosen = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        return new Messages(ResourceBundle.getBundle(
                NAME, chosen, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The language of the shell this program was started from. */
    public static Messages ofShell() {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = System.getenv(variable);
            if (value != null && !value.isBlank()) {
                return in(value.startsWith("en") ? Locale.ENGLISH : Locale.ROOT);
            }
        }
        return in(Locale.ROOT);
    }

    /** The text of this key, its numbered places filled with the values as they are. */
    public String text(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int index = 0; index < values.length; index++) {
            texts[index] = String.valueOf(values[index]);
        }
        return MessageFormat.format(bundle.getString(key), texts);
    }
}
