package cn.gongbang.platform.listening;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The newest of what a batch tells, to be kept in a view of one document a subject with one part a source:
 * {@code {_id, part: {…, sequence}}}. A part that holds that or a newer sequence stays, so events heard again, late or in
 * another order between the sources change nothing. The batch is the feed's alone, for a partition has one reader.
 */
public final class NewestParts {
    /** The field of a part that holds the sequence it was told with. */
    public static final String SEQUENCE = "sequence";

    private record Place(String id, String part) {}

    private record Told(long sequence, Supplier<Document> content) {}

    private final Map<Place, Told> newest = new LinkedHashMap<>();

    /** @param content made only when it is the newest */
    public void tell(String id, String part, long sequence, Supplier<Document> content) {
        newest.merge(
                new Place(id, part),
                new Told(sequence, content),
                (known, other) -> known.sequence() > other.sequence() ? known : other);
    }

    /** Writes what the view does not hold yet, in one round trip to read and one to write. */
    public void writeTo(MongoCollection<Document> view) {
        Map<Place, Long> known = newest.isEmpty() ? Map.of() : known(view);
        List<WriteModel<Document>> writes = new ArrayList<>();
        newest.forEach((place, told) -> {
            if (known.getOrDefault(place, -1L) < told.sequence()) {
                writes.add(write(place, told));
            }
        });
        if (!writes.isEmpty()) {
            view.bulkWrite(writes);
        }
    }

    private static WriteModel<Document> write(Place place, Told told) {
        return new UpdateOneModel<>(
                Filters.eq("_id", place.id()),
                Updates.set(place.part(), told.content().get().append(SEQUENCE, told.sequence())),
                new UpdateOptions().upsert(true));
    }

    private Map<Place, Long> known(MongoCollection<Document> view) {
        List<String> ids = newest.keySet().stream().map(Place::id).distinct().toList();
        List<String> parts =
                newest.keySet().stream().map(Place::part).distinct().toList();
        Map<Place, Long> known = new HashMap<>();
        view.find(Filters.in("_id", ids))
                .projection(Projections.include(
                        parts.stream().map(part -> part + "." + SEQUENCE).toList()))
                .forEach(row -> parts.forEach(part -> {
                    Document held = part(row, part);
                    if (held != null) {
                        known.put(new Place(row.getString("_id"), part), held.getLong(SEQUENCE));
                    }
                }));
        return known;
    }

    /** A part of a document; null until its source has told of the subject. */
    public static @Nullable Document part(@Nullable Document row, String part) {
        return row == null ? null : row.get(part, Document.class);
    }

    /** A part that is known to be there. */
    public static Document requirePart(Document row, String part) {
        return Objects.requireNonNull(part(row, part), part);
    }
}
