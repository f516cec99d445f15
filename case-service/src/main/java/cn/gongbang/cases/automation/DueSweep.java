package cn.gongbang.cases.automation;

import cn.gongbang.cases.read.DueCases;
import cn.gongbang.cases.write.ChangeCase;
import cn.gongbang.cases.write.DueHorizon;
import cn.gongbang.cases.write.due.NoteDue;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.platform.time.FallingDue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * R-DYN-3, R-DYN-6: what falls due by the passing of time is found in a view and recorded by an idempotent command. There
 * is no timer to lose: the dates follow from the events.
 */
@Component
class DueSweep implements FallingDue {
    private static final String AUTOMATION = "case-service";
    private final DueCases cases;
    private final DueHorizon horizon;
    private final Commands commands;

    DueSweep(DueCases cases, DueHorizon horizon, Commands commands) {
        this.cases = cases;
        this.horizon = horizon;
        this.commands = commands;
    }

    @Override
    public Optional<Instant> next(Instant until) {
        LocalDate last = date(until);
        if (!horizon.reaches(last)) {
            return Optional.empty();
        }
        LocalDate first = horizon.look(() -> {
            cases.catchUp();
            return cases.first().orElse(LocalDate.MAX);
        });
        return first.isAfter(last)
                ? Optional.empty()
                : Optional.of(first.atStartOfDay(DomainTime.ZONE).toInstant());
    }

    @Override
    public void settle(Instant until) {
        LocalDate last = date(until);
        for (String caseId : cases.dueBy(last)) {
            commands.send(new ChangeCase(caseId, new NoteDue(last), null, Stamp.automatic(until, AUTOMATION)));
        }
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, DomainTime.ZONE);
    }
}
