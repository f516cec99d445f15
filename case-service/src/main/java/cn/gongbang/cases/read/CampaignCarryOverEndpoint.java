package cn.gongbang.cases.read;

import cn.gongbang.cases.registry.CampaignList;
import cn.gongbang.cases.registry.Registry;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.listening.CaughtUp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Area;
import cn.gongbang.platform.security.Caller;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** R-OMIT, 续档: last year's cases in a campaign; those nobody has answered for stand as missing. */
@RestController
class CampaignCarryOverEndpoint {
    private static final int LARGEST_PAGE = 1000;
    private static final int LAST_PAGE = 1_000_000;
    private final Registry registry;
    private final CampaignList campaigns;
    private final CarryOverList list;

    CampaignCarryOverEndpoint(Registry registry, CampaignList campaigns, CarryOverList list) {
        this.registry = registry;
        this.campaigns = campaigns;
        this.list = list;
    }

    /** A page of cases; {@code totals} counts all of the union by answer, {@code total} those asked for. */
    record Page(
            List<CarryOverList.Item> items, int page, int size, long total, Map<CarryOverList.Answer, Long> totals) {}

    /** @param union the subtree that is asked for; the campaign's whole scope without it */
    @GetMapping("/api/campaigns/{id}/carry-over")
    @CaughtUp(CaseIndex.NAME)
    Page list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable UnionCode union,
            @RequestParam(required = false) CarryOverList.@Nullable Answer answer,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Caller caller) {
        Area area = CaseRights.INSPECT.area(caller).narrowedTo(union);
        if (page < 0 || page > LAST_PAGE || size < 1 || size > LARGEST_PAGE) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "page, size");
        }
        List<CampaignNews> all = campaigns.all();
        CampaignNews campaign = registry.campaign(id).orElseThrow(() -> Refusal.unknown("registry.campaign"));
        var scope = new CarryOverList.Scope(
                campaign, all, CaseList.below(union == null ? campaign.scope() : union), CaseList.within(area));
        Map<CarryOverList.Answer, Long> totals = list.totals(scope);
        long total = totals.entrySet().stream()
                .filter(each -> answer == null || each.getKey() == answer)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Page(list.find(scope, answer, page, size), page, size, total, totals);
    }
}
