package cn.gongbang.contracts.events;

/** The Kafka topics of contract.md; the key of a record is the subject of its event. */
public final class Topics {
    public static final String CASES = "gongbang.cases.v1";
    public static final String REVIEWS = "gongbang.reviews.v1";
    public static final String DOCUMENTS = "gongbang.documents.v1";

    private Topics() {}
}
