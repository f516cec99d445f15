package cn.gongbang.cases.events;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.household.BankAccount;
import cn.gongbang.cases.household.Causes;
import cn.gongbang.cases.household.Contact;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.policy.DynamicTerms;
import cn.gongbang.contracts.codes.Channel;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CaseSnapshot.Terms;
import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * R-FLOW-1: a family applied. Since revision 3 the assessment's explanation is stored as one string (docs/decisions/0007).
 *
 * @param effectiveOn the date of the application
 * @param continued whether the holder was on file in an earlier campaign (续档)
 * @param terms what the campaign and its policy said on that date
 * @param assessment of the household on that date
 * @param profile further fields of the archive form, as written
 * @param dynamicTerms what the policy version asks of the case once it is on file
 */
@Revision("3")
public record CaseOpened(
        String caseId,
        String number,
        String campaign,
        String policy,
        UnionCode union,
        UnionKind unionKind,
        Channel channel,
        boolean continued,
        LocalDate effectiveOn,
        Household household,
        Causes causes,
        @Personal @Nullable Contact contact,
        @Personal @Nullable BankAccount bank,
        @Personal @Nullable Map<String, Object> profile,
        @Personal @Nullable Map<String, Object> property,
        Terms terms,
        Assessment assessment,
        @Nullable DynamicTerms dynamicTerms,
        Stamp stamp)
        implements CaseEvent {

    /** The opening as it should have been (R-DYN-7). */
    public CaseOpened corrected(ApplicationCorrected right) {
        return new CaseOpened(
                caseId,
                number,
                campaign,
                policy,
                union,
                unionKind,
                channel,
                continued,
                effectiveOn,
                right.household(),
                right.causes(),
                right.contact(),
                right.bank(),
                right.profile(),
                right.property(),
                terms,
                assessment,
                dynamicTerms,
                stamp);
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
