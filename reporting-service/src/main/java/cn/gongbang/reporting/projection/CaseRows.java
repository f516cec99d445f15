package cn.gongbang.reporting.projection;

import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.listening.NewestParts;
import cn.gongbang.platform.personal.Sealing;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Reads and writes the two parts of a case's row; fields to search and sort by stand beside the whole snapshot,
 * which stays sealed as it was heard (R-PII-1).
 */
@Component
public class CaseRows {
    static final String CASE = "case";
    static final String REVIEW = "review";
    private static final String SNAPSHOT = "snapshot";
    private final Sealing sealing;

    public CaseRows(Sealing sealing) {
        this.sealing = sealing;
    }

    static Document casePart(Heard heard, CaseSnapshot snapshot) {
        return new Document("campaigns", snapshot.allCampaigns())
                .append("union", snapshot.union().value())
                .append("status", snapshot.status().name())
                .append("category", snapshot.assessment().category().name())
                .append("cause", snapshot.causes().primary().name())
                .append("number", snapshot.number())
                .append("recordedAt", ReportViews.micros(heard.recordedat()))
                .append(SNAPSHOT, heard.data().required(SNAPSHOT).toString());
    }

    static Document reviewPart(Heard heard) {
        return new Document(SNAPSHOT, heard.data().toString());
    }

    /** A row as stored; {@code review} absent until something was heard of it. */
    public StoredCase read(Document row) {
        Document review = NewestParts.part(row, REVIEW);
        return new StoredCase(
                sealing.mapper().readValue(NewestParts.requirePart(row, CASE).getString(SNAPSHOT), CaseSnapshot.class),
                review == null ? null : sealing.mapper().readValue(review.getString(SNAPSHOT), ReviewSnapshot.class));
    }
}
