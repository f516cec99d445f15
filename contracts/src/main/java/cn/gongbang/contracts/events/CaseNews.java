package cn.gongbang.contracts.events;

import java.time.LocalDate;

/**
 * Data of every {@link CaseFact}: when it took effect and the whole case as it stands after it, so that a view needs no
 * other event to be right.
 */
public record CaseNews(LocalDate effectiveOn, CaseSnapshot snapshot) {}
