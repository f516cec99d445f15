package cn.gongbang.testkit.compare;

import java.util.List;
import java.util.stream.Collectors;

/** How many figures were compared, and those that differ; none means all is equal. */
public record ComparisonResult(int figures, List<Difference> differences) {

    public boolean equal() {
        return differences.isEmpty();
    }

    /** The first differences, a line each. */
    public String brief() {
        return figures + " figures, " + differences.size() + " differences"
                + differences.stream().limit(40).map(each -> "\n  " + each).collect(Collectors.joining());
    }
}
