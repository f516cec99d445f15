package cn.gongbang.documents.cases;

import cn.gongbang.documents.dossier.CaseFacts;
import cn.gongbang.documents.dossier.ReviewFacts;

/**
 * A case this service has heard of.
 *
 * @param sequence newest sequence of the case that was heard
 * @param reviewSequence newest sequence of its review that was heard; -1 before the first
 */
public record KnownCase(long sequence, CaseFacts facts, long reviewSequence, ReviewFacts review) {}
