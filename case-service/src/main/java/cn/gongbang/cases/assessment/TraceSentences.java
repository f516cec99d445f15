package cn.gongbang.cases.assessment;

import cn.gongbang.contracts.money.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** R-ELIG-10: the lines of a trace as sentences in a language; Chinese unless the bundle has the language. */
public final class TraceSentences {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final String WORD = "word.";
    private static final String SECTION = "section.";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ResourceBundle texts;

    public TraceSentences(Locale locale) {
        this.texts = ResourceBundle.getBundle(
                "trace", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param nameOf how the sentence calls the person with a member id */
    public String sentence(TraceLine line, UnaryOperator<String> nameOf) {
        return PLACEHOLDER
                .matcher(texts.getString(line.code()))
                .replaceAll(found -> Matcher.quoteReplacement(value(line, found.group(1), nameOf)));
    }

    /** What a part of the explanation is called. */
    public String heading(TraceSection section) {
        return texts.getString(SECTION + section.name());
    }

    /** What a code of the explanation is called, such as an exclusion or how it stands. */
    public String called(Enum<?> code) {
        return word(code.name());
    }

    private String value(TraceLine line, String name, UnaryOperator<String> nameOf) {
        return switch (name) {
            case "who" -> line.memberId() == null ? "" : nameOf.apply(line.memberId());
            case "kind" -> word(line.kind());
            case "amount" -> yuan(line.amount());
            case "counted" -> yuan(line.counted());
            case "evidence", "reason" -> line.details().getOrDefault(name, "");
            case "sharePercent" -> percent(line.details().get("share"));
            default -> word(line.details().get(name));
        };
    }

    private String word(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return texts.containsKey(WORD + code) ? texts.getString(WORD + code) : code;
    }

    private static String percent(@Nullable String share) {
        return share == null
                ? ""
                : new BigDecimal(share).multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%";
    }

    private static String yuan(@Nullable Money money) {
        return money == null ? "" : money.toString();
    }
}
