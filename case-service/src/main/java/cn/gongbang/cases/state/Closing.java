package cn.gongbang.cases.state;

import cn.gongbang.cases.events.CaseClosed;
import cn.gongbang.contracts.codes.CaseStatus;

/**
 * How a case came to its end (R-DYN-8).
 *
 * @param sequence of the event that closed it
 * @param before where the case stood, not counting an exit observation
 */
public record Closing(long sequence, CaseStatus before, CaseClosed fact) {}
