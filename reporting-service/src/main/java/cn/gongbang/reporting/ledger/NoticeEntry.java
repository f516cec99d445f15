package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.unions.UnionCode;

/**
 * A change of a case's public notice, in the order of the review.
 *
 * @param sequence of the review
 */
public record NoticeEntry(String caseId, long sequence, UnionCode union, NoticeChange change) {}
