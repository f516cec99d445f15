package cn.gongbang.cases.write.carryover;

import cn.gongbang.cases.events.CaseCarriedOver;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.IncomeLine;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Consequences;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.cases.write.Lines;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 续档, R-DYN-6: a case on file goes on in a later campaign; one that belongs to it already stays as it is. */
public record CarryOver(
        LocalDate effectiveOn,
        String campaign,
        @Nullable List<Lines.Income> incomes,
        @Nullable List<Lines.Expense> expenses)
        implements CaseChange {
    private static final String RULE = "R-DYN-6";

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        CampaignNews next = knowledge
                .campaign(campaign)
                .orElseThrow(() -> Refusal.invalid("/campaign", "UNKNOWN", "cases.campaign"));
        if (state.enrolment().includes(campaign)) {
            return List.of();
        }
        ChangeRules.requireRecognized(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        requireLater(next, state, knowledge);
        if (effectiveOn.isBefore(next.opensOn())) {
            throw Refusal.invalid("/effectiveOn", RULE, "cases.campaignNotOpen");
        }
        if (!state.union().within(next.scope())) {
            throw Refusal.invalid("/campaign", RULE, "cases.unionOutsideCampaign");
        }
        if (knowledge.policy(next.policy()).isEmpty()) {
            throw Refusal.invalid("/campaign", "UNKNOWN", "cases.policyMissing");
        }
        return Consequences.of(carriedOver(next, state.timeline().householdOn(effectiveOn), now), state, knowledge);
    }

    private CaseCarriedOver carriedOver(CampaignNews next, Household household, Stamp now) {
        Checks checks = new Checks();
        List<IncomeLine> earned = incomes == null ? null : Lines.ofIncomes(incomes, household, checks);
        List<ExpenseLine> spent = expenses == null ? null : Lines.ofExpenses(expenses, household, checks);
        checks.orThrow();
        return new CaseCarriedOver(effectiveOn, campaign, next.policy(), earned, spent, now);
    }

    private static void requireLater(CampaignNews next, CaseState state, Knowledge knowledge) {
        boolean later = knowledge
                .campaign(state.enrolment().newest())
                .filter(newest -> next.opensOn().isAfter(newest.opensOn()))
                .isPresent();
        if (!later) {
            throw Refusal.invalid("/campaign", RULE, "cases.campaignNotLater");
        }
    }
}
