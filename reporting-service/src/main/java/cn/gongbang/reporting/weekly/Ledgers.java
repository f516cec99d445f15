package cn.gongbang.reporting.weekly;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.ledger.Ledger;
import cn.gongbang.reporting.ledger.LedgerWeek;
import cn.gongbang.reporting.registry.Registry;
import cn.gongbang.reporting.registry.ReportScope;
import cn.gongbang.reporting.registry.WeekCuts;
import cn.gongbang.reporting.submission.SubmittedAnswers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a ledger: the figures counted at its cut, beside the unions' answers. */
@Component
public class Ledgers {
    /** What a caller asked for, as sent. */
    record Request(
            @Nullable String campaign,
            @Nullable String week,
            @Nullable String union,
            @Nullable List<String> rollup) {}

    private final Registry registry;
    private final WeekCuts cuts;
    private final LedgerQuery query;
    private final SubmittedAnswers answers;
    private final Clock clock;

    Ledgers(Registry registry, WeekCuts cuts, LedgerQuery query, SubmittedAnswers answers, Clock clock) {
        this.registry = registry;
        this.cuts = cuts;
        this.query = query;
        this.answers = answers;
        this.clock = clock;
    }

    /** @throws Refusal as {@link ReportScope}, {@link WeekCuts} and {@link Registry#campaign} tell */
    Ledger read(Caller caller, Request request) {
        ReportScope asked = ReportScope.ofAnyDay(caller, request.union(), registry.unions());
        LocalDate today = LocalDate.now(clock);
        LedgerWeek week = request.week() == null ? LedgerWeek.of(today) : WeekCuts.parse(request.week());
        CampaignNews campaign = registry.campaign(request.campaign(), asked.root(), today);
        WeekCuts.Cuts cut = cuts.of(campaign, week);
        ReportScope scope = asked.inTreeOf(registry.unionsAt(cut.at()));
        return Ledger.of(
                campaign.id(),
                week,
                cut.at(),
                scope::covers,
                scope.unions(),
                query.count(campaign.id(), cut),
                answers.of(campaign.id(), week.toString()),
                scope.withBelow() ? rollups(request.rollup()) : Set.of());
    }

    private static Set<UnionKind> rollups(@Nullable List<String> asked) {
        Set<UnionKind> kinds = EnumSet.noneOf(UnionKind.class);
        for (String each : asked == null ? List.<String>of() : asked) {
            kinds.add(
                    switch (each.toLowerCase(Locale.ROOT)) {
                        case "subdistrict" -> UnionKind.SUBDISTRICT;
                        case "district" -> UnionKind.DISTRICT;
                        default -> throw Refusal.of(400, "MALFORMED", "problem.parameter", "rollup");
                    });
        }
        return kinds;
    }
}
