package cn.gongbang.cases.importing.reading;

import cn.gongbang.contracts.personal.Redacted;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One family as a file writes it: an application as JSON, whatever the file is.
 *
 * @param row of the sheet 家庭, or the line
 * @param application null when there is nothing that could be read on
 * @param problems found so far; a family with any is not imported
 * @param places where the content of a pointer into the application stands in the file
 * @param gaps headings of the archive form that were left empty (domain.md §6)
 */
public record WrittenFamily(
        int row,
        @Nullable JsonNode application,
        List<RowProblem> problems,
        Function<String, Place> places,
        List<String> gaps) {

    static WrittenFamily unreadable(int row, List<RowProblem> problems) {
        return new WrittenFamily(row, null, problems, pointer -> new Place(null, null), List.of());
    }

    @Override
    public String toString() {
        return Redacted.whole(this);
    }
}
