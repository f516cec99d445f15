package cn.gongbang.cases.write;

import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.unions.UnionCode;
import java.util.Optional;

/** What a decision may know beyond the case itself. */
public interface Knowledge {
    Optional<UnionTree.Node> union(UnionCode code);

    Optional<CampaignNews> campaign(String id);

    /** The newest version of a policy. */
    Optional<PolicyVersion> policy(String id);

    /** Whether the person was counted in a case of another campaign (续档). */
    boolean knownFromOtherCampaign(ResidentId person, String campaign);
}
