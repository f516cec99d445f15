package cn.gongbang.reviews.board;

import cn.gongbang.platform.listening.Feeds;
import cn.gongbang.platform.listening.Hearsay;
import cn.gongbang.platform.listening.NewestParts;
import cn.gongbang.platform.security.Area;
import cn.gongbang.platform.web.Page;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Reads the board. */
@Component
public class BoardReader {
    private final MongoCollection<Document> rows;
    private final MongoCollection<Document> unions;
    private final Hearsay hearsay;
    private final Feeds feeds;

    BoardReader(MongoDatabase views, Hearsay hearsay, Feeds feeds) {
        this.rows = views.getCollection(ReviewBoard.ROWS);
        this.unions = views.getCollection(ReviewBoard.UNIONS);
        this.hearsay = hearsay;
        this.feeds = feeds;
    }

    /**
     * What a notice may show of the case, as of the given fact of it or later; a board that has not come as far is waited
     * for.
     */
    public Optional<BoardRow.Face> faceOf(String caseId, long caseSequence) {
        return face(caseId, caseSequence).or(() -> {
            hearsay.catchUp(feeds.named(ReviewBoard.NAME), caseId);
            return face(caseId, caseSequence);
        });
    }

    private Optional<BoardRow.Face> face(String caseId, long caseSequence) {
        return Optional.ofNullable(
                        NewestParts.part(rows.find(Filters.eq("_id", caseId)).first(), "case"))
                .filter(half -> half.getLong(NewestParts.SEQUENCE) >= caseSequence)
                .map(BoardRow.Face::of);
    }

    /** Rows of open cases of which both halves were heard. */
    public Page<BoardRow> page(Bson filter, Bson order, int page, int size) {
        Bson open = Filters.and(Filters.eq("case.open", true), Filters.exists("review.sequence"), filter);
        List<BoardRow> items = rows
                .find(open)
                .sort(Sorts.orderBy(order, Sorts.ascending("_id")))
                .skip(page * size)
                .limit(size)
                .into(new ArrayList<>())
                .stream()
                .map(BoardRow::of)
                .toList();
        return new Page<>(items, page, size, rows.countDocuments(open));
    }

    /** Cases held by unions of the area. */
    public static Bson within(Area area) {
        return switch (area) {
            case Area.Everywhere everywhere -> Filters.empty();
            case Area.Below below ->
                Filters.regex("case.union", "^" + below.root().value().replace(".", "\\.") + "(\\.|$)");
            case Area.At at -> Filters.eq("case.union", at.union().value());
        };
    }

    /** Names of unions by code; a union not heard of yet is missing. */
    public Map<String, String> unionNames() {
        Document tree = NewestParts.part(
                unions.find(Filters.eq("_id", ReviewBoard.UNIONS)).first(), ReviewBoard.TREE);
        Map<String, String> names = new HashMap<>();
        if (tree != null) {
            tree.getList("names", Document.class)
                    .forEach(union -> names.put(union.getString("code"), union.getString("name")));
        }
        return names;
    }
}
