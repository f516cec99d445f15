package cn.gongbang.cases.write.open;

import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.household.BankAccount;
import cn.gongbang.cases.household.Causes;
import cn.gongbang.cases.household.Contact;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.policy.DynamicTerms;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.cases.write.Reassessment;
import cn.gongbang.contracts.codes.Channel;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.CaseSnapshot.Terms;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.time.DomainTime;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/** R-FLOW-1: a family applies. */
public record OpenCase(
        @RoutingKey String caseId,
        String campaign,
        UnionCode union,
        Channel channel,
        Household household,
        Causes causes,
        @Nullable Contact contact,
        @Nullable BankAccount bank,
        @Nullable Map<String, Object> profile,
        @Nullable Map<String, Object> property,
        Stamp stamp) {

    /**
     * The opening of the case with its first assessment.
     *
     * @throws Refusal 422 when the union or campaign is not registered or no standard applies
     */
    public CaseOpened decide(Knowledge knowledge) {
        LocalDate today = LocalDate.ofInstant(stamp.recordedAt(), DomainTime.ZONE);
        CampaignNews survey = knowledge.campaign(campaign).orElseThrow(() -> unknown("/campaign", "cases.campaign"));
        UnionTree.Node node = knowledge
                .union(union)
                .filter(found -> found.kind() != UnionKind.DISTRICT)
                .orElseThrow(() -> unknown("/union", "cases.union"));
        if (!union.within(survey.scope())) {
            throw unknown("/union", "cases.unionOutsideCampaign");
        }
        PolicyVersion policy =
                knowledge.policy(survey.policy()).orElseThrow(() -> unknown("/campaign", "cases.policyMissing"));
        return new CaseOpened(
                caseId,
                number(),
                campaign,
                survey.policy(),
                union,
                node.kind(),
                channel,
                continues(knowledge),
                today,
                household,
                causes,
                contact,
                bank,
                profile,
                property,
                terms(survey, policy.policy()),
                Reassessment.assess(household, policy, today),
                DynamicTerms.of(policy.policy()),
                stamp);
    }

    /** The number the case gets. */
    public String number() {
        return CaseNumber.of(campaign, caseId);
    }

    /** The same application under a request key of its own, so that it opens one case however often it is sent. */
    public OpenCase rememberedAs(String requestKey, String requestHash) {
        return new OpenCase(
                caseId,
                campaign,
                union,
                channel,
                household,
                causes,
                contact,
                bank,
                profile,
                property,
                new Stamp(stamp.recordedAt(), stamp.actor(), stamp.actorUnion(), requestKey, requestHash));
    }

    private boolean continues(Knowledge knowledge) {
        return household
                .holder()
                .map(Person::residentId)
                .filter(holder -> knowledge.knownFromOtherCampaign(holder, campaign))
                .isPresent();
    }

    private static Terms terms(CampaignNews campaign, Policy policy) {
        return new Terms(
                campaign.deadline(),
                policy.notice().workingDays(),
                policy.materials().enforced());
    }

    private static Refusal unknown(String pointer, String message) {
        return Refusal.invalid(pointer, "UNKNOWN", message);
    }

    @Override
    public String toString() {
        return Redacted.whole(this);
    }
}
