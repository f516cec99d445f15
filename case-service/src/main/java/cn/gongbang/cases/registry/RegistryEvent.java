package cn.gongbang.cases.registry;

import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.events.UnionTree;

/** A fact about what cases refer to: the union tree, a campaign, a policy version. */
public sealed interface RegistryEvent {
    Stamp stamp();

    /** Identifier of the record the fact belongs to. */
    String record();

    /** A content was registered; it makes the record's next version. */
    sealed interface ContentSet extends RegistryEvent {
        /** What was registered; the same content again is no new version. */
        Object content();
    }

    /**
     * The record's newest content was sent again with an Idempotency-Key. Nothing is registered by it; the request is
     * remembered with the version it was answered, the newest one then (contract.md, Conventions).
     */
    record ContentConfirmed(String record, Stamp stamp) implements RegistryEvent {}

    /** The tree of unions was registered, as a whole. */
    @Revision("2")
    record UnionsSet(UnionTree tree, Stamp stamp) implements ContentSet {
        @Override
        public String record() {
            return RegistryIds.UNIONS;
        }

        @Override
        public Object content() {
            return tree;
        }
    }

    /** A survey campaign was registered, or registered anew with other content. */
    record CampaignSet(CampaignNews campaign, Stamp stamp) implements ContentSet {
        @Override
        public String record() {
            return RegistryIds.campaign(campaign.id());
        }

        @Override
        public Object content() {
            return campaign;
        }
    }

    /**
     * A policy was published; each other content makes the next version (contract.md, Policy versions). Since revision 3 a
     * policy may have terms of exclusion and qualification (R-ELIG-6, R-ELIG-7).
     */
    @Revision("2")
    record PolicyPublished(PolicyVersion version, Stamp stamp) implements ContentSet {
        @Override
        public String record() {
            return RegistryIds.policy(version.policy().id());
        }

        @Override
        public Object content() {
            return version.policy();
        }
    }
}
