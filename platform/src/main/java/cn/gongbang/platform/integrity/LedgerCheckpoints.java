package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.calendar.UnpublishedCalendarYear;
import cn.gongbang.contracts.calendar.WorkingDays;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.platform.time.FallingDue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * R-CAL: a checkpoint at every cut of the weekly ledger, on the last working day of Monday to Friday. It holds everything
 * recorded up to the cut, whatever time of day a policy cuts at up to then.
 */
final class LedgerCheckpoints implements FallingDue {
    private final Checkpoints checkpoints;
    private final LogStore log;
    private final LocalTime closeOfBusiness;
    private volatile @Nullable Instant known;

    LedgerCheckpoints(Checkpoints checkpoints, LogStore log, LocalTime closeOfBusiness) {
        this.checkpoints = checkpoints;
        this.log = log;
        this.closeOfBusiness = closeOfBusiness;
    }

    @Override
    public Optional<Instant> next(Instant until) {
        Instant cut = known;
        if (cut == null) {
            cut = begin().flatMap(this::cutAfter).orElse(null);
            known = cut;
        }
        return Optional.ofNullable(cut).filter(found -> !found.isAfter(until));
    }

    @Override
    public synchronized void settle(Instant until) {
        for (Optional<Instant> cut = next(until); cut.isPresent(); cut = next(until)) {
            checkpoints.ofLedger(cut.get());
            known = cutAfter(cut.get()).orElse(null);
        }
    }

    /** The newest cut with a checkpoint, or the time at which the log began. */
    private Optional<Instant> begin() {
        return log.newestLedgerCut()
                .or(() -> log.checkpoints(0, 1).stream().findFirst().map(first -> first.checkpoint()
                        .at()));
    }

    /** The first cut after an instant; empty when it lies in a year whose calendar is not published. */
    Optional<Instant> cutAfter(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, DomainTime.ZONE);
        try {
            for (LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)); ; ) {
                Optional<Instant> cut = WorkingDays.published()
                        .lastWorkingDayBetween(monday, monday.plusDays(4))
                        .map(last -> last.atTime(closeOfBusiness)
                                .atZone(DomainTime.ZONE)
                                .toInstant())
                        .filter(found -> found.isAfter(instant));
                if (cut.isPresent()) {
                    return cut;
                }
                monday = monday.plusWeeks(1);
            }
        } catch (UnpublishedCalendarYear noLedger) {
            return Optional.empty();
        }
    }
}
