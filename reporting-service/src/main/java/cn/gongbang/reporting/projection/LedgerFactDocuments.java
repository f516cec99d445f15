package cn.gongbang.reporting.projection;

import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.reporting.ledger.LedgerFact;
import cn.gongbang.reporting.ledger.NoticeChange;
import cn.gongbang.reporting.ledger.NoticeEntry;
import java.time.LocalDate;
import java.util.Objects;
import org.bson.Document;

/** How a fact of the ledger is stored. */
public final class LedgerFactDocuments {
    private LedgerFactDocuments() {}

    static Document of(LedgerFact fact) {
        Document document = new Document("_id", fact.id())
                .append("case", fact.caseId())
                .append("sequence", fact.sequence())
                .append("campaigns", fact.campaigns())
                .append("union", fact.union().value())
                .append("recordedAt", ReportViews.micros(fact.recordedAt()))
                .append(
                        "columns",
                        fact.columns().stream().map(Enum::name).sorted().toList());
        switch (fact.notice()) {
            case NoticeChange.Posted posted ->
                document.append("notice", "POSTED")
                        .append("endsOn", posted.endsOn().toString());
            case NoticeChange.Over _ -> document.append("notice", "OVER");
            case null -> {}
        }
        LedgerFact.Standing standing = fact.standing();
        return standing == null
                ? document
                : document.append("heldBy", standing.heldBy().value())
                        .append("status", standing.status().name())
                        .append("category", standing.category().name());
    }

    /** Reads what a stored fact says of a notice. */
    public static NoticeEntry notice(Document document) {
        String endsOn = document.getString("endsOn");
        return new NoticeEntry(
                Objects.requireNonNull(document.getString("case")),
                Objects.requireNonNull(document.getLong("sequence")),
                new UnionCode(Objects.requireNonNull(document.getString("union"))),
                endsOn == null ? new NoticeChange.Over() : new NoticeChange.Posted(LocalDate.parse(endsOn)));
    }
}
