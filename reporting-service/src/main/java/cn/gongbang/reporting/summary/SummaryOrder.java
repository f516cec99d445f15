package cn.gongbang.reporting.summary;

import cn.gongbang.platform.problems.Refusal;
import com.mongodb.client.model.Sorts;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** contract.md, Conventions: {@code sort=field,desc} by fields that are not encrypted; by union, then number, otherwise. */
record SummaryOrder(Bson sort) {
    private static final Set<String> FIELDS = Set.of("number", "status", "category", "union", "recordedAt");
    private static final Bson UNION_THEN_NUMBER = Sorts.ascending("case.union", "case.number", "_id");

    /** @throws Refusal 400 when it cannot be sorted so */
    static SummaryOrder of(@Nullable String sort) {
        if (sort == null || sort.isBlank()) {
            return new SummaryOrder(UNION_THEN_NUMBER);
        }
        String[] parts = sort.split(",", -1);
        String direction = parts.length == 2 ? parts[1] : "asc";
        boolean known =
                parts.length <= 2 && FIELDS.contains(parts[0]) && (direction.equals("asc") || direction.equals("desc"));
        if (!known) {
            throw Refusal.of(400, "MALFORMED", "problem.sort", sort);
        }
        String field = "case." + parts[0];
        Bson first = direction.equals("desc") ? Sorts.descending(field) : Sorts.ascending(field);
        return new SummaryOrder(Sorts.orderBy(first, UNION_THEN_NUMBER));
    }
}
