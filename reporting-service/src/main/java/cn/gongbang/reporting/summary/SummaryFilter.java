package cn.gongbang.reporting.summary;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.reporting.registry.ReportScope;
import java.util.Set;

/** Which cases the summary table holds. */
record SummaryFilter(String campaign, ReportScope scope, Set<CaseStatus> statuses) {
    static final Set<CaseStatus> ON_FILE = Set.of(CaseStatus.RECOGNIZED, CaseStatus.EXIT_OBSERVATION);
}
