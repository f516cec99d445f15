package cn.gongbang.reporting.submission;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reporting.ledger.LedgerAnswer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who has confirmed the ledger of a week, as told by its events. */
public record WeekSubmissions(Map<UnionCode, LedgerSubmitted> byUnion) {
    public static final WeekSubmissions NONE = new WeekSubmissions(Map.of());

    public WeekSubmissions apply(LedgerSubmitted event) {
        Map<UnionCode, LedgerSubmitted> more = new HashMap<>(byUnion);
        more.put(event.union(), event);
        return new WeekSubmissions(Map.copyOf(more));
    }

    /**
     * R-OMIT: a submitted ledger is frozen.
     *
     * @return the earlier submission when the request is a retry of it; empty when the union had not submitted
     * @throws Refusal 409 R-OMIT when it had, 422 when the Idempotency-Key was used for other content, 412 when a version
     *     was asked for and there is none
     */
    public Optional<LedgerSubmitted> earlier(SubmitLedger command) {
        LedgerSubmitted known = byUnion.get(command.submission().union());
        if (known == null) {
            if (command.expectedVersion() != null) {
                throw Refusal.stale();
            }
            return Optional.empty();
        }
        Stamp before = known.stamp();
        Stamp now = command.submission().stamp();
        if (now.requestKey() == null || !now.requestKey().equals(before.requestKey())) {
            throw Refusal.conflict("R-OMIT", "report.ledgerFrozen");
        }
        if (!now.repeats(before.requestHash())) {
            throw Refusal.of(422, "IDEMPOTENCY_KEY", "problem.idempotency");
        }
        return Optional.of(known);
    }

    public Map<UnionCode, LedgerAnswer> answers() {
        Map<UnionCode, LedgerAnswer> answers = new HashMap<>();
        byUnion.forEach((union, submitted) -> answers.put(
                union,
                new LedgerAnswer(
                        submitted.stamp().actor(),
                        submitted.stamp().recordedAt(),
                        submitted.problems(),
                        submitted.consultations())));
        return answers;
    }
}
