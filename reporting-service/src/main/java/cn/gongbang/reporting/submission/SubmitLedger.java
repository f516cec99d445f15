package cn.gongbang.reporting.submission;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Confirm a ledger; {@code submission} becomes the fact when no rule says no. */
public record SubmitLedger(
        @TargetAggregateIdentifier String stream,
        LedgerSubmitted submission,
        @Nullable Long expectedVersion) {}
