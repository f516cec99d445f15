package cn.gongbang.contracts.events;

import cn.gongbang.contracts.unions.UnionCode;
import java.time.LocalDate;

/** Data of {@link RegistryFact#CAMPAIGN_SET}: a survey campaign with its last day for filing (R-FLOW-10). */
public record CampaignNews(
        String id, String name, LocalDate opensOn, LocalDate deadline, String policy, UnionCode scope) {}
