package cn.gongbang.testkit.oracle;

import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.ResidentIds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A year's income or expense of one kind; {@code person} is the normalised id, null when nobody holds the case. */
record Entry(@Nullable String person, String kind, Fraction amount) {

    /** Reads the lines of an application or a change; {@code HOLDER} is the holder of that moment. */
    static List<Entry> read(JsonNode lines, @Nullable String holder) {
        return lines.values().stream()
                .map(line -> {
                    String person = Json.required(line, "person");
                    return new Entry(
                            "HOLDER".equals(person) ? holder : ResidentIds.normalised(person),
                            Json.required(line, "kind"),
                            Fraction.of(Json.required(line, "amount")));
                })
                .toList();
    }

    boolean is(String... kinds) {
        return List.of(kinds).contains(kind);
    }

    boolean of(String id) {
        return id.equals(person);
    }

    static Fraction sum(List<Entry> entries) {
        return entries.stream().map(Entry::amount).reduce(Fraction.ZERO, Fraction::plus);
    }
}
