package cn.gongbang.reporting.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The collections reports are read from; all are built from Kafka and can be dropped at any time. */
@Component
public class ReportViews {
    private final MongoDatabase views;

    public ReportViews(MongoDatabase views) {
        this.views = views;
        prepare();
    }

    /** One document a case: {@code case} and {@code review}, each the newest by its own source's sequence. */
    public MongoCollection<Document> cases() {
        return views.getCollection("cases");
    }

    /** One document a fact, counted when a ledger is read. */
    public MongoCollection<Document> ledgerFacts() {
        return views.getCollection("ledger_facts");
    }

    /** The union tree, campaigns and policy versions. */
    public MongoCollection<Document> registry() {
        return views.getCollection("registry");
    }

    public void drop() {
        cases().drop();
        ledgerFacts().drop();
        registry().drop();
        prepare();
    }

    /** How instants are stored: microseconds since 1970, finer than BSON's own dates. */
    public static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private void prepare() {
        cases().createIndex(Indexes.ascending("case.campaigns", "case.union"));
        ledgerFacts().createIndex(Indexes.ascending("campaigns", "recordedAt"));
        ledgerFacts().createIndex(Indexes.ascending("case"));
    }
}
