package cn.gongbang.reporting.registry;

import cn.gongbang.contracts.calendar.UnpublishedCalendarYear;
import cn.gongbang.contracts.calendar.WorkingDays;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.reporting.ledger.LedgerCuts;
import cn.gongbang.reporting.ledger.LedgerWeek;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** R-CAL: the cuts of a campaign's ledgers, by its policy's close of business. */
@Component
public class WeekCuts {
    /** When a ledger is cut, and when the one before it was; null before the first. */
    public record Cuts(@Nullable Instant before, Instant at) {}

    private final Registry registry;

    public WeekCuts(Registry registry) {
        this.registry = registry;
    }

    /** @throws Refusal 400 when the text names no week */
    public static LedgerWeek parse(String week) {
        try {
            return LedgerWeek.parse(week);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "week");
        }
    }

    /** @throws Refusal 404 R-CAL when the week has no ledger or its year no published calendar */
    public Cuts of(CampaignNews campaign, LedgerWeek week) {
        LedgerCuts cuts = new LedgerCuts(WorkingDays.published(), registry.cutoffs(campaign.policy()), DomainTime.ZONE);
        try {
            Instant at = cuts.cutOf(week)
                    .orElseThrow(() -> Refusal.of(404, "R-CAL", "report.noWorkingDay", week.toString()));
            return new Cuts(cuts.cutBefore(week).orElse(null), at);
        } catch (UnpublishedCalendarYear unpublished) {
            throw Refusal.of(404, "R-CAL", "report.noCalendar", String.valueOf(unpublished.year()));
        }
    }
}
