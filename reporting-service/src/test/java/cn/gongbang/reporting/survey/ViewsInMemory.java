package cn.gongbang.reporting.survey;

import cn.gongbang.reporting.projection.ReportViews;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;

/** A MongoDB of its own for one test. */
public final class ViewsInMemory implements AutoCloseable {
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final ReportViews views = new ReportViews(client.getDatabase("reports"));

    public ReportViews views() {
        return views;
    }

    /** Every document of every view, as stored; its parts by name, for they stand in the order they were heard. */
    public List<String> bytes() {
        List<String> all = new ArrayList<>();
        for (MongoCollection<Document> view : List.of(views.registry(), views.cases(), views.ledgerFacts())) {
            view.find()
                    .sort(Sorts.ascending("_id"))
                    .forEach(document -> all.add(new Document(new TreeMap<>(document)).toJson()));
        }
        return all;
    }

    @Override
    public void close() {
        client.close();
        server.shutdown();
    }
}
