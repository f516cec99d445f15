package cn.gongbang.platform.time;

import cn.gongbang.contracts.calendar.DomainZone;
import java.time.Clock;
import java.time.ZoneId;

/** The zone and clock everything of the domain that depends on time follows (contract.md, Clock). */
public final class DomainTime {
    public static final ZoneId ZONE = DomainZone.ZONE;

    private DomainTime() {}

    /** The clock of a running installation; a standalone may replace it by a simulated one. */
    public static Clock wallClock() {
        return Clock.system(ZONE);
    }
}
