package cn.gongbang.cases.state;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.contracts.codes.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** R-ELIG-2: since when a family has been in its present category without interruption, as a near miss for instance. */
final class CategorySince {
    private CategorySince() {}

    /** @param points in order of their date, at least one of them assessed */
    static LocalDate over(List<Point> points) {
        @Nullable Assessment earliest = null;
        for (Point point : points.reversed()) {
            Assessment assessment = point.assessment();
            if (assessment != null && differs(assessment.category(), earliest)) {
                break;
            }
            earliest = assessment == null ? earliest : assessment;
        }
        return Objects.requireNonNull(earliest).on();
    }

    private static boolean differs(Category category, @Nullable Assessment from) {
        return from != null && from.category() != category;
    }
}
