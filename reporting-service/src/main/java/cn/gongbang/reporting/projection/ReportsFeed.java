package cn.gongbang.reporting.projection;

import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseNews;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.platform.listening.FeedHandler;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.reporting.ledger.CountedColumns;
import cn.gongbang.reporting.ledger.LedgerColumn;
import cn.gongbang.reporting.ledger.LedgerFact;
import cn.gongbang.reporting.ledger.NoticeChange;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Projects cases, reviews and the registry into the views; the order of arrival across topics makes no difference. */
@Component
public class ReportsFeed implements FeedHandler {
    public static final String NAME = "reports";
    private final ReportViews views;
    private final JsonMapper json;

    public ReportsFeed(ReportViews views, Sealing sealing) {
        this.json = sealing.mapper();
        this.views = views;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration gathering() {
        return A_MOMENT;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CASES, Topics.REVIEWS);
    }

    @Override
    public void handle(List<Heard> events) {
        ProjectedBatch batch = new ProjectedBatch();
        for (Heard heard : events) {
            CaseFact.ofType(heard.type()).ifPresent(fact -> project(fact, heard, batch));
            ReviewFact.ofType(heard.type()).ifPresent(fact -> project(fact, heard, batch));
            RegistryEntries.project(heard, batch);
        }
        batch.writeTo(views);
    }

    private void project(CaseFact fact, Heard heard, ProjectedBatch batch) {
        CaseSnapshot snapshot = heard.data(CaseNews.class, json).snapshot();
        batch.cases().tell(heard.subject(), CaseRows.CASE, heard.sequence(), () -> CaseRows.casePart(heard, snapshot));
        var standing = new LedgerFact.Standing(
                snapshot.union(), snapshot.status(), snapshot.assessment().category());
        batch.fact(LedgerFactDocuments.of(
                ledgerFact(heard, snapshot.allCampaigns(), CountedColumns.of(fact, snapshot), null, standing)));
    }

    private void project(ReviewFact fact, Heard heard, ProjectedBatch batch) {
        ReviewSnapshot snapshot = heard.data(ReviewSnapshot.class, json);
        batch.cases().tell(heard.subject(), CaseRows.REVIEW, heard.sequence(), () -> CaseRows.reviewPart(heard));
        var columns = CountedColumns.of(fact, Objects.requireNonNull(heard.unionkind()));
        ReviewSnapshot.Notice posted = snapshot.notice();
        NoticeChange notice =
                NoticeChange.of(fact, posted == null ? null : posted.endsOn()).orElse(null);
        if (!columns.isEmpty() || notice != null) {
            batch.fact(LedgerFactDocuments.of(ledgerFact(heard, List.of(snapshot.campaign()), columns, notice, null)));
        }
    }

    private static LedgerFact ledgerFact(
            Heard heard,
            List<String> campaigns,
            Set<LedgerColumn> columns,
            @Nullable NoticeChange notice,
            LedgerFact.@Nullable Standing standing) {
        return new LedgerFact(
                heard.source() + "/" + heard.subject() + "/" + heard.sequence(),
                heard.subject(),
                heard.sequence(),
                campaigns,
                Objects.requireNonNull(heard.union()),
                heard.recordedat(),
                columns,
                notice,
                standing);
    }
}
