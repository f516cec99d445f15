package cn.gongbang.cases.state;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.contracts.codes.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** R-ELIG-2: since when a family has been in its present category without interruption, as a near miss for instance. */
final class CategorySince {
    private CategorySince() {}

    /** @param points in order of their date, at least one of them assessed */
    static LocalDate over(List<Point> points) {
        List<Assessment> assessments = points.reversed().stream()
                .map(Point::assessment)
                .filter(Objects::nonNull)
                .toList();
        Category present = assessments.getFirst().category();
        return assessments.stream()
                .takeWhile(assessment -> assessment.category() == present)
                .toList()
                .getLast()
                .on();
    }
}
