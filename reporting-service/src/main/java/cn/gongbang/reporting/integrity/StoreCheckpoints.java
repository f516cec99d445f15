package cn.gongbang.reporting.integrity;

import cn.gongbang.platform.integrity.CheckpointsEndpoint;
import cn.gongbang.platform.integrity.CheckpointsEndpoint.Answer;
import cn.gongbang.platform.integrity.CheckpointsEndpoint.Told;
import cn.gongbang.reporting.status.OtherServices;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Asks every service for its checkpoints; a service that does not answer has none to show. */
@Component
public class StoreCheckpoints {
    private static final String PATH = "/internal/integrity/checkpoints";
    private final OtherServices others;
    private final CheckpointsEndpoint own;
    private final Clock clock;
    private final Map<Instant, List<Told>> complete = new ConcurrentHashMap<>();

    StoreCheckpoints(OtherServices others, CheckpointsEndpoint own, Clock clock) {
        this.others = others;
        this.own = own;
        this.clock = clock;
    }

    /**
     * The checkpoint of each service's log that holds everything recorded up to a ledger's cut, by the log's name; what
     * is complete stays as it is for ever. Nothing before the cut.
     */
    public List<Told> ofLedger(Instant cut) {
        if (clock.instant().isBefore(cut)) {
            return List.of();
        }
        List<Told> known = complete.get(cut);
        if (known != null) {
            return known;
        }
        List<Optional<Answer>> answers = answers(PATH + "?cut=" + cut, own.checkpoints(cut.toString(), 0));
        List<Told> found = flat(answers);
        if (found.size() == answers.size()) {
            complete.put(cut, found);
        }
        return found;
    }

    /** Checkpoints of every log from a number on. */
    List<Told> from(long number) {
        return flat(answers(PATH + "?from=" + number, own.checkpoints(null, number)));
    }

    /** The public keys the services sign with, each once. */
    List<String> keys() {
        return answers(PATH + "?from=" + Long.MAX_VALUE, own.checkpoints(null, Long.MAX_VALUE)).stream()
                .flatMap(Optional::stream)
                .map(Answer::key)
                .distinct()
                .toList();
    }

    private List<Optional<Answer>> answers(String path, Answer ofOwn) {
        List<Optional<Answer>> answers =
                new ArrayList<>(others.ask(path, Answer.class).values());
        answers.add(Optional.of(ofOwn));
        return answers;
    }

    private static List<Told> flat(List<Optional<Answer>> answers) {
        return answers.stream()
                .flatMap(Optional::stream)
                .flatMap(answer -> answer.checkpoints().stream())
                .sorted(Comparator.comparing(Told::log).thenComparing(Told::number))
                .toList();
    }
}
