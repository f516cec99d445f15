package cn.gongbang.reporting.submission;

import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.reporting.ledger.LedgerAnswer;
import java.util.Map;

/** The unions' answers of a week, straight from the event store. */
@FunctionalInterface
public interface SubmittedAnswers {
    Map<UnionCode, LedgerAnswer> of(String campaign, String week);
}
