package cn.gongbang.reporting.projection;

import cn.gongbang.platform.listening.NewestParts;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** The writes that follow from a batch of events. */
final class ProjectedBatch {
    private final NewestParts cases = new NewestParts();
    private final NewestParts registry = new NewestParts();
    private final Map<String, WriteModel<Document>> facts = new LinkedHashMap<>();

    NewestParts cases() {
        return cases;
    }

    NewestParts registry() {
        return registry;
    }

    void fact(Document fact) {
        String id = fact.getString("_id");
        facts.put(id, new ReplaceOneModel<>(Filters.eq("_id", id), fact, new ReplaceOptions().upsert(true)));
    }

    void writeTo(ReportViews views) {
        registry.writeTo(views.registry());
        cases.writeTo(views.cases());
        if (!facts.isEmpty()) {
            views.ledgerFacts().bulkWrite(List.copyOf(facts.values()));
        }
    }
}
