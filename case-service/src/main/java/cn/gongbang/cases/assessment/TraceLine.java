package cn.gongbang.cases.assessment;

import cn.gongbang.contracts.events.ReadLater;
import cn.gongbang.contracts.money.Money;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * R-ELIG-10: one line of the explanation of an assessment.
 *
 * @param rule the rule's id, such as {@code R-ELIG-3}
 * @param code what was found, a key of {@link TraceCode}; {@link TraceSentences} turns it into a sentence
 * @param memberId whom it is about, if anybody
 * @param kind the code of the line's kind (income, expense, relation, category …), if any
 * @param amount the figure it is about, in yuan, if any
 * @param counted the part of it that entered the assessment, in yuan, if any
 * @param details further figures, dates and codes by name, as {@link TraceCode} lists them
 */
@ReadLater
public record TraceLine(
        String rule,
        String code,
        @Nullable String memberId,
        @Nullable String kind,
        @Nullable Money amount,
        @Nullable Money counted,
        Map<String, String> details) {

    public TraceLine {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    public static TraceLine of(TraceCode code) {
        return new TraceLine(code.rule(), code.key(), null, null, null, null, Map.of());
    }

    public TraceLine about(String member) {
        return new TraceLine(rule, code, member, kind, amount, counted, details);
    }

    public TraceLine ofKind(Enum<?> kindCode) {
        return new TraceLine(rule, code, memberId, kindCode.name(), amount, counted, details);
    }

    public TraceLine amounting(Money figure) {
        return new TraceLine(rule, code, memberId, kind, figure, counted, details);
    }

    public TraceLine counting(Money part) {
        return new TraceLine(rule, code, memberId, kind, amount, part, details);
    }

    public TraceLine with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(details);
        more.put(name, value.toString());
        return new TraceLine(rule, code, memberId, kind, amount, counted, more);
    }
}
