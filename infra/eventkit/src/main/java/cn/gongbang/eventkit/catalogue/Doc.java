package cn.gongbang.eventkit.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    Set<String> rules() {
        return RULE.matcher(text + parameters)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
