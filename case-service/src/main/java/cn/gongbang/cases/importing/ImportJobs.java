package cn.gongbang.cases.importing;

import cn.gongbang.cases.importing.ImportJob.Status;
import cn.gongbang.cases.importing.ImportJob.Tally;
import cn.gongbang.cases.importing.reading.FileKind;
import cn.gongbang.contracts.unions.UnionCode;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps imports: who started them, how far they are, and which attempt works on them. */
@Component
class ImportJobs {
    private final MongoCollection<Document> jobs;

    ImportJobs(MongoDatabase views) {
        this.jobs = views.getCollection("import_jobs");
    }

    Optional<ImportJob> find(String id) {
        return Optional.ofNullable(jobs.find(Filters.eq("_id", id)).first()).map(ImportJobs::job);
    }

    /** Whether the job is new; false when another request with the same id came first. */
    boolean add(ImportJob job) {
        try {
            jobs.insertOne(document(job));
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw taken;
        }
    }

    /** Whether the job, dead since {@code dead} was read, is now the new attempt's; only one attempt gets it. */
    boolean takeOver(ImportJob dead, ImportJob attempt) {
        Bson untouched = Filters.and(Filters.eq("_id", dead.id()), Filters.eq("run", dead.run()));
        return jobs.replaceOne(untouched, document(attempt)).getModifiedCount() == 1;
    }

    /** Writes how far the attempt is; false when the job is no longer its own. */
    boolean progress(ImportJob job, Tally tally, Status status, @Nullable Instant finishedAt) {
        Bson own = Filters.and(
                Filters.eq("_id", job.id()), Filters.eq("run", job.run()), Filters.eq("status", Status.RUNNING.name()));
        Bson update = Updates.combine(
                Updates.set("status", status.name()),
                Updates.set("created", tally.created()),
                Updates.set("unchanged", tally.unchanged()),
                Updates.set("failed", tally.failed()),
                Updates.set("finishedAt", finishedAt == null ? null : finishedAt.toString()),
                Updates.set("beatAt", Date.from(Instant.now())));
        return jobs.updateOne(own, update).getMatchedCount() == 1;
    }

    private static Document document(ImportJob job) {
        UnionCode union = job.union();
        return new Document("_id", job.id())
                .append("run", job.run())
                .append("status", job.status().name())
                .append("kind", job.kind().name())
                .append("startedBy", job.startedBy())
                .append("union", union == null ? null : union.value())
                .append("contentHash", job.contentHash())
                .append("total", job.tally().total())
                .append("created", job.tally().created())
                .append("unchanged", job.tally().unchanged())
                .append("failed", job.tally().failed())
                .append("startedAt", job.startedAt().toString())
                .append("finishedAt", null)
                .append("beatAt", Date.from(job.beatAt()));
    }

    private static ImportJob job(Document stored) {
        String union = stored.getString("union");
        String finishedAt = stored.getString("finishedAt");
        return new ImportJob(
                stored.getString("_id"),
                stored.getString("run"),
                Status.valueOf(stored.getString("status")),
                FileKind.valueOf(stored.getString("kind")),
                stored.getString("startedBy"),
                union == null ? null : new UnionCode(union),
                stored.getString("contentHash"),
                new Tally(
                        stored.getInteger("total"),
                        stored.getInteger("created"),
                        stored.getInteger("unchanged"),
                        stored.getInteger("failed")),
                Instant.parse(stored.getString("startedAt")),
                finishedAt == null ? null : Instant.parse(finishedAt),
                stored.getDate("beatAt").toInstant());
    }
}
