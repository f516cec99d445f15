package cn.gongbang.documents.dossier;

import cn.gongbang.documents.events.DossierEvent;
import cn.gongbang.documents.events.FileAdded;
import cn.gongbang.documents.events.Place;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as its history tells it.
 *
 * @param version how many facts it has
 * @param lastRecordedAt when the newest fact was recorded
 * @param filesById in the order in which they came, replaced ones included
 * @param answered requests with an Idempotency-Key, by that key
 */
public record DossierState(
        long version, Instant lastRecordedAt, Map<String, FileAdded> filesById, Map<String, Answered> answered) {
    public static final DossierState EMPTY = new DossierState(0, Instant.MIN, Map.of(), Map.of());

    /** What a request with an Idempotency-Key asked for and the file it was answered with. */
    public record Answered(String requestHash, String fileId) {}

    public DossierState apply(DossierEvent event) {
        return switch (event) {
            case FileAdded added ->
                new DossierState(version + 1, added.stamp().recordedAt(), withFile(added), withAnswer(added));
        };
    }

    public Collection<FileAdded> files() {
        return filesById.values();
    }

    public Optional<FileAdded> file(String fileId) {
        return Optional.ofNullable(filesById.get(fileId));
    }

    public Optional<Answered> answerTo(@Nullable String requestKey) {
        return requestKey == null ? Optional.empty() : Optional.ofNullable(answered.get(requestKey));
    }

    /** The file a new one in this place replaces. */
    public Optional<FileAdded> replacedBy(Place place) {
        return place.isExclusive()
                ? current().stream().filter(file -> file.place().equals(place)).findFirst()
                : Optional.empty();
    }

    /** The files no later one has replaced. */
    public List<FileAdded> current() {
        Set<String> replaced = filesById.values().stream()
                .map(FileAdded::replaces)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return filesById.values().stream()
                .filter(file -> !replaced.contains(file.fileId()))
                .toList();
    }

    private Map<String, FileAdded> withFile(FileAdded added) {
        Map<String, FileAdded> all = new LinkedHashMap<>(filesById);
        all.put(added.fileId(), added);
        return Collections.unmodifiableMap(all);
    }

    private Map<String, Answered> withAnswer(FileAdded added) {
        String key = added.stamp().requestKey();
        String hash = added.stamp().requestHash();
        if (key == null || hash == null) {
            return answered;
        }
        Map<String, Answered> all = new HashMap<>(answered);
        all.put(key, new Answered(hash, added.fileId()));
        return Collections.unmodifiableMap(all);
    }
}
