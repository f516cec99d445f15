package cn.gongbang.documents.dossier;

/**
 * What a dossier needs to know of the review of its case.
 *
 * @param noticeReached the public notice is the next step or behind (R-FLOW-4)
 * @param employmentNeeds the visit found a member who needs a job (R-FLOW-2)
 */
public record ReviewFacts(boolean noticeReached, boolean employmentNeeds) {
    public static final ReviewFacts NONE = new ReviewFacts(false, false);
}
