package cn.gongbang.reporting.summary;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.unions.UnionCode;
import java.util.Set;

/** Which cases the summary table holds. */
record SummaryFilter(String campaign, UnionCode root, Set<CaseStatus> statuses) {
    static final Set<CaseStatus> ON_FILE = Set.of(CaseStatus.RECOGNIZED, CaseStatus.EXIT_OBSERVATION);
}
