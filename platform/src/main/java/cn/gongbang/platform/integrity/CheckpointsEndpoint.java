package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.Checkpoint;
import cn.gongbang.contracts.integrity.NoteSigner;
import cn.gongbang.platform.problems.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells other services this one's checkpoints; there is nothing personal in them. Not reachable through the gateway. */
@RestController
public class CheckpointsEndpoint {
    private static final int LARGEST_PAGE = 1000;
    private final LogStore log;
    private final NoteSigner signer;

    CheckpointsEndpoint(LogStore log, NoteSigner signer) {
        this.log = log;
        this.signer = signer;
    }

    /**
     * A checkpoint as it is told.
     *
     * @param log origin of the log
     * @param size leaves of the log
     * @param root in Base64
     * @param at domain time at which it was made
     * @param cut the ledger's cut it was made for
     * @param note the signed text, to be kept
     */
    public record Told(
            String log,
            long number,
            long size,
            String root,
            Instant at,
            Checkpoint.Occasion occasion,
            @Nullable Instant cut,
            String note) {
        static Told of(LogStore.Signed signed) {
            Checkpoint checkpoint = signed.checkpoint();
            return new Told(
                    checkpoint.origin(),
                    checkpoint.number(),
                    checkpoint.size(),
                    checkpoint.root().base64(),
                    checkpoint.at(),
                    checkpoint.occasion(),
                    checkpoint.cut(),
                    signed.note());
        }
    }

    /** @param key that verifies the notes */
    public record Answer(String key, List<Told> checkpoints) {}

    /**
     * @param cut only the first made for a ledger's cut at this instant or after it
     * @param from only those of this number and above, a thousand at most
     */
    @GetMapping("/internal/integrity/checkpoints")
    public Answer checkpoints(
            @RequestParam(required = false) @Nullable String cut, @RequestParam(defaultValue = "0") long from) {
        List<LogStore.Signed> found = cut == null
                ? log.checkpoints(from, LARGEST_PAGE)
                : log.ledgerCheckpoint(instant(cut)).stream().toList();
        return new Answer(signer.key().text(), found.stream().map(Told::of).toList());
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "cut");
        }
    }
}
