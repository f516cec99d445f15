package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.Checkpoint;
import cn.gongbang.contracts.integrity.Finding;
import cn.gongbang.contracts.integrity.NoteKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Tells the genuine checkpoints of a log from what only stands in their place. */
final class CheckpointAudit {
    private final String origin;
    private final List<NoteKey> keys;
    private final List<Checkpoint> genuine = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean endedInOrder;

    /**
     * @param notes those of the store by number
     * @param outside those kept elsewhere; what is of another log is passed over
     */
    CheckpointAudit(String origin, List<NoteKey> keys, SortedMap<Long, String> notes, List<String> outside) {
        this.origin = origin;
        this.keys = keys;
        long expected = 0;
        for (Map.Entry<Long, String> stored : notes.entrySet()) {
            for (; expected < stored.getKey(); expected++) {
                find(Finding.Kind.CHECKPOINT_MISSING, expected);
            }
            expected++;
            Optional<Checkpoint> opened = open(stored.getValue())
                    .filter(found ->
                            found.number() == stored.getKey() && found.origin().equals(origin));
            if (opened.isEmpty()) {
                find(Finding.Kind.CHECKPOINT_UNSIGNED, stored.getKey());
            }
            opened.ifPresent(genuine::add);
            endedInOrder = opened.filter(found -> found.occasion() == Checkpoint.Occasion.STOP)
                    .isPresent();
        }
        if (expected == 0) {
            find(Finding.Kind.CHECKPOINT_MISSING, 0);
        }
        for (String note : outside) {
            open(note).filter(found -> found.origin().equals(origin)).ifPresent(found -> {
                genuine.add(found);
                if (!notes.containsKey(found.number())) {
                    find(Finding.Kind.CHECKPOINT_MISSING, found.number());
                }
            });
        }
    }

    List<Checkpoint> genuine() {
        return genuine;
    }

    /** Whether the service's last word was that everything it wrote is in the log. */
    boolean isEndedInOrder() {
        return endedInOrder;
    }

    List<Finding> findings() {
        return findings;
    }

    private Optional<Checkpoint> open(String note) {
        return keys.stream().flatMap(key -> Checkpoint.open(note, key).stream()).findFirst();
    }

    private void find(Finding.Kind kind, long number) {
        findings.add(new Finding(kind, origin, number, ""));
    }
}
