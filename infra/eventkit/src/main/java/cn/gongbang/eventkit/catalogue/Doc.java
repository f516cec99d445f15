package cn.gongbang.eventkit.catalogue;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the Javadoc of a class says, as Markdown.
 *
 * @param parameters meaning of a record's components by name, where it is told
 */
record Doc(String text, Map<String, String> parameters) {
    static final Doc NONE = new Doc("", Map.of());
    private static final Pattern RULE = Pattern.compile("R-[A-Z]+(-\\d+)?");

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** The ids of the rules it names (domain.md). */
    List<String> rules() {
        return RULE.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
