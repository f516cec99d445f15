package cn.gongbang.cases.read.history;

import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.codes.CodeWords;
import cn.gongbang.contracts.codes.SendBackReason;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.access.Sight;
import cn.gongbang.platform.time.DomainTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Words for what stands in a history, in the reader's language and as the reader sees it; unions by their names of today. */
final class Wording {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private final MessageSource messages;
    private final Locale locale;
    private final Map<UnionCode, String> unions;
    private final Sight sight;

    Wording(MessageSource messages, Locale locale, UnionTree unions, Sight sight) {
        this.messages = messages;
        this.locale = locale;
        this.sight = sight;
        this.unions = unions.unions().stream()
                .collect(Collectors.toUnmodifiableMap(UnionTree.Node::code, UnionTree.Node::name));
    }

    Sight sight() {
        return sight;
    }

    /** The names of the people of the case, who may have left it. */
    UnaryOperator<String> namesOf(Step step) {
        return memberId ->
                step.after().roster().person(memberId).map(this::name).orElse(memberId);
    }

    String name(Person person) {
        return sight.name(person.residentId(), person.name());
    }

    /** @throws org.springframework.context.NoSuchMessageException when the bundle lacks the key */
    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String code(Enum<?> code) {
        return text(CodeWords.key(code));
    }

    String union(UnionCode code) {
        return unions.getOrDefault(code, code.value());
    }

    String instant(Instant instant) {
        return LOCAL.format(instant.atZone(DomainTime.ZONE));
    }

    /** Why a case was sent back or refused: the word of a code of R-FLOW-8, any other text as it was written. */
    String reason(@Nullable String reason) {
        return sendBackReason(reason).orElseGet(() -> written(reason));
    }

    private Optional<String> sendBackReason(@Nullable String reason) {
        return Arrays.stream(SendBackReason.values())
                .filter(code -> code.name().equals(reason))
                .map(this::code)
                .findFirst();
    }

    /** What an officer wrote of the family. */
    String written(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return sight.plain() ? text : text("value.hidden");
    }

    /** The name of a fact, with the person it is about. */
    String label(Spot spot, UnaryOperator<String> nameOf) {
        Object who = spot.memberId() == null ? "" : nameOf.apply(spot.memberId());
        Object which =
                switch (spot.key()) {
                    case null -> "";
                    case Enum<?> kind -> code(kind);
                    default -> spot.key();
                };
        String key = "field." + spot.label();
        String label = messages.getMessage(key, new Object[] {who, which}, null, locale);
        return label == null ? spot.path() : label;
    }

    /** A value as people write it; empty for none. */
    String value(Spot spot, @Nullable Object value, UnaryOperator<String> nameOf) {
        return switch (value) {
            case null -> "";
            case MemberName pointer -> nameOf.apply(pointer.memberId());
            case Enum<?> code -> code(code);
            case Boolean yes -> text(yes ? "value.yes" : "value.no");
            case Money money -> text("value.money", money.toString());
            case UnionCode code -> union(code);
            case Instant instant -> instant(instant);
            case List<?> list ->
                list.stream().map(each -> value(spot, each, nameOf)).collect(Collectors.joining(text("value.and")));
            case String written -> word(spot, written);
            default -> value.toString();
        };
    }

    private String word(Spot spot, String written) {
        String word = messages.getMessage("value." + spot.label() + "." + written, new Object[0], null, locale);
        if (word != null) {
            return word;
        }
        return spot.label().equals("reason") ? sendBackReason(written).orElse(written) : written;
    }
}
