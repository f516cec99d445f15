package cn.gongbang.contracts.calendar;

import java.time.ZoneId;

/** The zone in which every date of the domain is meant (contract.md, Conventions). */
public final class DomainZone {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private DomainZone() {}
}
