package cn.gongbang.reporting.projection;

import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.listening.NewestParts;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the two parts of a case's row; fields to search and sort by stand beside the whole snapshot. */
public final class CaseRows {
    static final String CASE = "case";
    static final String REVIEW = "review";
    private static final String SNAPSHOT = "snapshot";
    private static final JsonMapper JSON = EventJson.mapper();

    private CaseRows() {}

    static Document casePart(Heard heard, CaseSnapshot snapshot) {
        return new Document("campaigns", snapshot.allCampaigns())
                .append("union", snapshot.union().value())
                .append("status", snapshot.status().name())
                .append("category", snapshot.assessment().category().name())
                .append("cause", snapshot.causes().primary().name())
                .append("number", snapshot.number())
                .append("recordedAt", ReportViews.micros(heard.recordedat()))
                .append(SNAPSHOT, JSON.writeValueAsString(snapshot));
    }

    static Document reviewPart(ReviewSnapshot snapshot) {
        return new Document(SNAPSHOT, JSON.writeValueAsString(snapshot));
    }

    /** A row as stored; {@code review} absent until something was heard of it. */
    public static StoredCase read(Document row) {
        Document review = NewestParts.part(row, REVIEW);
        return new StoredCase(
                JSON.readValue(NewestParts.requirePart(row, CASE).getString(SNAPSHOT), CaseSnapshot.class),
                review == null ? null : JSON.readValue(review.getString(SNAPSHOT), ReviewSnapshot.class));
    }
}
