package cn.gongbang.reviews.review;

/** A case has one review, found by the case's id. */
public final class ReviewId {
    private ReviewId() {}

    public static String of(String caseId) {
        return "review:" + caseId;
    }
}
