package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Archive;
import cn.gongbang.cases.household.Causes;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-DYN-1: why the family is in hardship changed; the figures stay as they were. */
public record CausesChanged(LocalDate effectiveOn, Causes causes, Stamp stamp) implements DatedChange {
    @Override
    public Archive applyTo(Archive before) {
        return before.with(causes);
    }

    @Override
    public boolean material() {
        return true;
    }

    @Override
    public boolean reassesses() {
        return false;
    }

    @Override
    public boolean mayStartExit() {
        return false;
    }
}
