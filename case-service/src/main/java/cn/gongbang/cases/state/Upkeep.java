package cn.gongbang.cases.state;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.events.CaseRecognized;
import cn.gongbang.cases.events.CaseReopened;
import cn.gongbang.cases.events.CaseTransferred;
import cn.gongbang.cases.events.Correction;
import cn.gongbang.cases.events.DatedChange;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.events.ReviewFellDue;
import cn.gongbang.cases.policy.DynamicTerms;
import cn.gongbang.contracts.calendar.DomainZone;
import cn.gongbang.contracts.codes.ReviewDue;
import cn.gongbang.contracts.codes.TransferReason;
import cn.gongbang.contracts.events.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-6: how well a case on file is kept up to date.
 *
 * @param touchedOn when it was recognized or last changed; that its union moved or ended says nothing of the family
 * @param fellDue for which date each kind of review fell due last
 * @param terms what the policy version of the newest assessment asks; absent for cases last assessed before that was kept
 */
public record Upkeep(
        LocalDate touchedOn,
        Map<ReviewDue, LocalDate> fellDue,
        @Nullable DynamicTerms terms) {
    static Upkeep opened(CaseOpened event) {
        return new Upkeep(date(event.stamp()), Map.of(), event.dynamicTerms());
    }

    Upkeep after(CaseEvent event) {
        return switch (event) {
            case HouseholdAssessed assessed
            when assessed.terms() != null -> new Upkeep(touchedOn, fellDue, assessed.terms());
            case CaseTransferred moved when moved.reason() != TransferReason.REQUESTED -> this;
            case DatedChange change -> touched(change.stamp());
            case Correction correction -> touched(correction.stamp());
            case CaseRecognized recognized -> touched(recognized.stamp());
            case CaseReopened reopened -> touched(reopened.stamp());
            case ReviewFellDue due -> noted(due);
            default -> this;
        };
    }

    /** The date on which the yearly review falls due unless something changes before. */
    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(terms).map(asked -> touchedOn.plusMonths(asked.reviewAfterMonths()));
    }

    boolean fellDue(ReviewDue kind, LocalDate on) {
        return on.equals(fellDue.get(kind));
    }

    static LocalDate date(Instant recordedAt) {
        return LocalDate.ofInstant(recordedAt, DomainZone.ZONE);
    }

    private static LocalDate date(Stamp stamp) {
        return date(stamp.recordedAt());
    }

    private Upkeep touched(Stamp stamp) {
        return new Upkeep(date(stamp), fellDue, terms);
    }

    private Upkeep noted(ReviewFellDue due) {
        Map<ReviewDue, LocalDate> more = new EnumMap<>(ReviewDue.class);
        more.putAll(fellDue);
        more.put(due.kind(), due.effectiveOn());
        return new Upkeep(touchedOn, Map.copyOf(more), terms);
    }
}
