package cn.gongbang.cases.importing;

import cn.gongbang.cases.importing.ImportResult.Outcome;
import cn.gongbang.cases.importing.reading.RowProblem;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what became of each family of each import; sentences are kept as keys and written in the reader's language. */
@Component
class ImportResults {
    private final MongoCollection<Document> results;

    ImportResults(MongoDatabase views) {
        this.results = views.getCollection("import_results");
        results.createIndex(Indexes.ascending("job"));
    }

    /** Writes results; writing one again replaces it. */
    void write(String job, List<ImportResult> news) {
        if (!news.isEmpty()) {
            results.bulkWrite(
                    news.stream().map(result -> replacing(job, result)).toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }

    /** A page in the order of the file. */
    List<ImportResult> page(String job, @Nullable Outcome outcome, int page, int size) {
        Bson ofJob = Filters.eq("job", job);
        List<ImportResult> found = new ArrayList<>();
        results.find(outcome == null ? ofJob : Filters.and(ofJob, Filters.eq("outcome", outcome.name())))
                .sort(Sorts.ascending("place"))
                .skip(page * size)
                .limit(size)
                .forEach(stored -> found.add(result(stored)));
        return found;
    }

    private static ReplaceOneModel<Document> replacing(String job, ImportResult result) {
        String id = job + ":" + result.place();
        Document document = new Document("_id", id)
                .append("job", job)
                .append("place", result.place())
                .append("row", result.row())
                .append("outcome", result.outcome().name())
                .append("caseId", result.caseId())
                .append("number", result.number())
                .append("problems", documents(result.problems()))
                .append("notes", documents(result.notes()));
        return new ReplaceOneModel<>(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true));
    }

    private static List<Document> documents(List<RowProblem> problems) {
        return problems.stream()
                .map(problem -> new Document("cell", problem.cell())
                        .append("pointer", problem.pointer())
                        .append("code", problem.code())
                        .append("message", problem.message())
                        .append("arguments", problem.arguments()))
                .toList();
    }

    private static ImportResult result(Document stored) {
        return new ImportResult(
                stored.getInteger("place"),
                stored.getInteger("row"),
                Outcome.valueOf(stored.getString("outcome")),
                stored.getString("caseId"),
                stored.getString("number"),
                problems(stored.getList("problems", Document.class)),
                problems(stored.getList("notes", Document.class)));
    }

    private static List<RowProblem> problems(List<Document> stored) {
        return stored.stream()
                .map(problem -> new RowProblem(
                        problem.getString("cell"),
                        problem.getString("pointer"),
                        problem.getString("code"),
                        problem.getString("message"),
                        problem.getList("arguments", String.class)))
                .toList();
    }
}
