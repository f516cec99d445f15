package cn.gongbang.reporting.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * R-OMIT: a union's confirmation of its ledger.
 *
 * @param consultations people advised in the week
 */
public record LedgerAnswer(
        String submittedBy,
        Instant submittedAt,
        @Nullable String problems,
        @Nullable Integer consultations) {}
