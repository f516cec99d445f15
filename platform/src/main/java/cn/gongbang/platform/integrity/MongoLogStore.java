package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.Checkpoint;
import cn.gongbang.contracts.integrity.Hash;
import cn.gongbang.contracts.integrity.LogEntry;
import cn.gongbang.contracts.integrity.NoteKey;
import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** The log in MongoDB, where events are on Axon Server; every write is on the disks of a majority. */
final class MongoLogStore implements LogStore {
    private static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);
    private static final String ID = "_id";
    private static final String AGGREGATE = "aggregate";
    private static final String SEQUENCE = "sequence";
    private static final String CUT = "ledgerCut";
    private final MongoCollection<Document> entries;
    private final MongoCollection<Document> tiles;
    private final MongoCollection<Document> checkpoints;
    private final NoteKey key;

    MongoLogStore(MongoDatabase database, NoteKey key) {
        MongoDatabase durable = database.withWriteConcern(DURABLE);
        this.entries = durable.getCollection("integrity_entries");
        this.tiles = durable.getCollection("integrity_tiles");
        this.checkpoints = durable.getCollection("integrity_checkpoints");
        this.key = key;
        entries.createIndex(Indexes.ascending(AGGREGATE, SEQUENCE), new IndexOptions().unique(true));
        checkpoints.createIndex(Indexes.ascending(CUT));
    }

    @Override
    public Head head() {
        Document last = entries.find().sort(Sorts.descending(ID)).first();
        return last == null
                ? new Head(0, StoredEvents.NO_POSITION)
                : new Head(last.getLong(ID) + 1, leaf(last).entry().position());
    }

    @Override
    public Map<String, LogEntry> lastEntries(Collection<String> aggregates) {
        Map<String, LogEntry> last = new HashMap<>();
        for (String aggregate : aggregates) {
            Document newest = entries.find(Filters.eq(AGGREGATE, aggregate))
                    .sort(Sorts.descending(SEQUENCE))
                    .first();
            if (newest != null) {
                last.put(aggregate, leaf(newest).entry());
            }
        }
        return last;
    }

    /** In order, so that a crash leaves a beginning of them, behind which the next run goes on. */
    @Override
    public boolean append(long size, List<LogEntry> added) {
        List<Document> documents = new ArrayList<>();
        for (LogEntry entry : added) {
            documents.add(new Document(ID, size + documents.size())
                    .append(AGGREGATE, entry.aggregate())
                    .append(SEQUENCE, entry.sequence())
                    .append("eventId", entry.eventId())
                    .append("position", entry.position())
                    .append("link", new Binary(entry.link().bytes())));
        }
        try {
            entries.insertMany(documents, new InsertManyOptions().ordered(true));
            return true;
        } catch (MongoBulkWriteException refused) {
            if (refused.getWriteErrors().stream().allMatch(each -> each.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    public List<Leaf> entriesOf(String aggregate) {
        return entries.find(Filters.eq(AGGREGATE, aggregate))
                .sort(Sorts.ascending(SEQUENCE))
                .map(MongoLogStore::leaf)
                .into(new ArrayList<>());
    }

    @Override
    public List<Hash> hashes(int tier, long first, int count) {
        Bson range = Filters.and(Filters.gte(ID, first), Filters.lt(ID, first + count));
        List<Hash> hashes = tier == 0
                ? entries.find(range)
                        .sort(Sorts.ascending(ID))
                        .map(found -> leaf(found).entry().leaf())
                        .into(new ArrayList<>())
                : tiles.find(Filters.and(
                                Filters.eq("tier", tier),
                                Filters.gte("number", first),
                                Filters.lt("number", first + count)))
                        .sort(Sorts.ascending("number"))
                        .map(found -> hash(found, "hash"))
                        .into(new ArrayList<>());
        if (hashes.size() != count) {
            throw new IllegalStateException("the log has lost hashes of tier " + tier + " from " + first);
        }
        return hashes;
    }

    @Override
    public long tiles(int tier) {
        Document last = tiles.find(Filters.eq("tier", tier))
                .sort(Sorts.descending("number"))
                .first();
        return last == null ? 0 : last.getLong("number") + 1;
    }

    @Override
    public void addTile(int tier, long number, Hash root) {
        add(
                tiles,
                new Document(ID, tier + "/" + number)
                        .append("tier", tier)
                        .append("number", number)
                        .append("hash", new Binary(root.bytes())));
    }

    @Override
    public Optional<Signed> newestCheckpoint() {
        return signed(checkpoints.find().sort(Sorts.descending(ID)).first());
    }

    @Override
    public long nextCheckpoint() {
        Document last = checkpoints.find().sort(Sorts.descending(ID)).first();
        return last == null ? 0 : last.getLong(ID) + 1;
    }

    @Override
    public List<Signed> checkpoints(long from, int most) {
        List<Signed> found = new ArrayList<>();
        checkpoints
                .find(Filters.gte(ID, from))
                .sort(Sorts.ascending(ID))
                .limit(most)
                .forEach(each -> signed(each).ifPresent(found::add));
        return found;
    }

    @Override
    public Optional<Signed> ledgerCheckpoint(Instant cut) {
        return signed(checkpoints
                .find(Filters.gte(CUT, cut.toString()))
                .sort(Sorts.ascending(CUT, ID))
                .first());
    }

    @Override
    public Optional<Instant> newestLedgerCut() {
        return Optional.ofNullable(checkpoints
                        .find(Filters.gt(CUT, ""))
                        .sort(Sorts.descending(CUT))
                        .first())
                .map(last -> Instant.parse(last.getString(CUT)));
    }

    @Override
    public boolean add(Signed signed) {
        Instant cut = signed.checkpoint().cut();
        Document document = new Document(ID, signed.checkpoint().number()).append("note", signed.note());
        return add(checkpoints, cut == null ? document : document.append(CUT, cut.toString()));
    }

    private static boolean add(MongoCollection<Document> collection, Document document) {
        try {
            collection.insertOne(document);
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private Optional<Signed> signed(@Nullable Document stored) {
        if (stored == null) {
            return Optional.empty();
        }
        String note = Objects.requireNonNull(stored.getString("note"));
        return Checkpoint.open(note, key).map(found -> new Signed(found, note));
    }

    private static Leaf leaf(Document stored) {
        return new Leaf(
                stored.getLong(ID),
                new LogEntry(
                        Objects.requireNonNull(stored.getString(AGGREGATE)),
                        stored.getLong(SEQUENCE),
                        Objects.requireNonNull(stored.getString("eventId")),
                        stored.getLong("position"),
                        hash(stored, "link")));
    }

    private static Hash hash(Document stored, String field) {
        return Hash.of(stored.get(field, Binary.class).getData());
    }
}
