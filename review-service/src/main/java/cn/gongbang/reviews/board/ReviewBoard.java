package cn.gongbang.reviews.board;

import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseNews;
import cn.gongbang.contracts.events.RegistryFact;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.platform.listening.FeedHandler;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.listening.NewestParts;
import cn.gongbang.platform.personal.Sealing;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Projects cases and reviews into one row a case. Each half of a row carries the sequence it was heard with, so order
 * between the topics does not matter and a fact heard again changes nothing. A row holds what a public notice may show and
 * no other personal data.
 */
@Component
public class ReviewBoard implements FeedHandler {
    public static final String NAME = "board";
    static final String ROWS = "board";
    static final String UNIONS = "board_unions";
    static final String TREE = "tree";
    private final MongoCollection<Document> rows;
    private final MongoCollection<Document> unions;
    private final JsonMapper json;

    ReviewBoard(MongoDatabase views, Sealing sealing) {
        this.json = sealing.mapper();
        this.rows = views.getCollection(ROWS);
        this.unions = views.getCollection(UNIONS);
        rows.createIndex(Indexes.ascending("review.running", "review.endsOn"));
        rows.createIndex(Indexes.ascending("review.status"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration gathering() {
        return A_MOMENT;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CASES, Topics.REVIEWS);
    }

    @Override
    public void handle(List<Heard> events) {
        NewestParts halves = new NewestParts();
        NewestParts trees = new NewestParts();
        for (Heard heard : events) {
            if (heard.type().equals(RegistryFact.UNIONS_SET.type())) {
                trees.tell(UNIONS, TREE, heard.sequence(), () -> names(heard));
            } else if (CaseFact.ofType(heard.type()).isPresent()) {
                halves.tell(
                        heard.subject(),
                        "case",
                        heard.sequence(),
                        () -> Rows.ofCase(heard.data(CaseNews.class, json).snapshot()));
            } else if (ReviewFact.ofType(heard.type()).isPresent()) {
                halves.tell(
                        heard.subject(),
                        "review",
                        heard.sequence(),
                        () -> Rows.ofReview(heard.data(ReviewSnapshot.class, json)));
            }
        }
        trees.writeTo(unions);
        halves.writeTo(rows);
    }

    private Document names(Heard heard) {
        return new Document(
                "names",
                heard.data(UnionTree.class, json).unions().stream()
                        .map(union -> new Document("code", union.code().value()).append("name", union.name()))
                        .toList());
    }
}
