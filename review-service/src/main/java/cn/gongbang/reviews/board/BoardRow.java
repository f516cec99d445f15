package cn.gongbang.reviews.board;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A case under review with both halves heard. */
public record BoardRow(String caseId, Face face, Standing standing) {

    /** domain.md §6, 公示书: what of a case a public notice may show, besides its dates. */
    public record Face(String maskedName, UnionCode union, Category category, Cause cause, int familySize) {
        static Face of(Document half) {
            return new Face(
                    half.getString("name"),
                    new UnionCode(half.getString("union")),
                    Category.valueOf(half.getString("category")),
                    Cause.valueOf(half.getString("cause")),
                    half.getInteger("familySize"));
        }
    }

    /** @param endsOn last day of the newest notice, if there was one; {@code running} whether that one is open */
    public record Standing(
            String number,
            ReviewStatus status,
            ReviewStep step,
            boolean late,
            boolean running,
            @Nullable LocalDate postedOn,
            @Nullable LocalDate endsOn,
            LocalDate deadline) {}

    static BoardRow of(Document row) {
        Document theCase = row.get("case", Document.class);
        Document review = row.get("review", Document.class);
        return new BoardRow(
                row.getString("_id"),
                Face.of(theCase),
                new Standing(
                        theCase.getString("number"),
                        ReviewStatus.valueOf(review.getString("status")),
                        ReviewStep.valueOf(review.getString("step")),
                        review.getBoolean("late"),
                        review.getBoolean("running"),
                        date(review, "postedOn"),
                        date(review, "endsOn"),
                        LocalDate.parse(theCase.getString("deadline"))));
    }

    private static @Nullable LocalDate date(Document half, String field) {
        String text = half.getString(field);
        return text == null ? null : LocalDate.parse(text);
    }
}
