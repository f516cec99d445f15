package cn.gongbang.reporting.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** The writes that follow from a batch of events: one bulk a collection, of each part only the newest. */
final class ProjectedBatch {
    private record Part(long sequence, List<WriteModel<Document>> writes) {}

    private final Map<String, Part> cases = new LinkedHashMap<>();
    private final Map<String, Part> registry = new LinkedHashMap<>();
    private final Map<String, WriteModel<Document>> facts = new LinkedHashMap<>();

    void casePart(String caseId, String part, long sequence, Document value) {
        keep(
                cases,
                caseId + "/" + part,
                sequence,
                LatestWins.write(caseId, List.of(CaseRows.CASE, CaseRows.REVIEW), part, sequence, value));
    }

    void registryEntry(String id, long sequence, Document value) {
        keep(
                registry,
                id,
                sequence,
                LatestWins.write(id, List.of(RegistryEntries.ENTRY), RegistryEntries.ENTRY, sequence, value));
    }

    void fact(Document fact) {
        String id = fact.getString("_id");
        facts.put(id, new ReplaceOneModel<>(Filters.eq("_id", id), fact, new ReplaceOptions().upsert(true)));
    }

    void writeTo(ReportViews views) {
        write(views.registry(), flat(registry));
        write(views.cases(), flat(cases));
        write(views.ledgerFacts(), List.copyOf(facts.values()));
    }

    private static void keep(Map<String, Part> parts, String key, long sequence, List<WriteModel<Document>> writes) {
        parts.merge(key, new Part(sequence, writes), (known, newer) -> known.sequence > sequence ? known : newer);
    }

    private static List<WriteModel<Document>> flat(Map<String, Part> parts) {
        return parts.values().stream()
                .map(Part::writes)
                .flatMap(Collection::stream)
                .toList();
    }

    private static void write(MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes);
        }
    }
}
