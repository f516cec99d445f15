package cn.gongbang.contracts.events;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.contracts.codes.Channel;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.DisabilityKind;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.Health;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.ReviewDue;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.PersonalOf;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.contracts.unions.UnionCode;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hardship case as other services may know it.
 *
 * @param campaign the one it was applied for
 * @param campaigns that one and those it was carried over to (续档), oldest first; absent in events of the time before
 * @param due what has to be looked at in the case
 * @param nextDueOn the first date on which something falls due by the passing of time
 * @param exclusions R-ELIG-6: every finding so far; absent in what was announced before findings were known
 * @param restricted R-PII-2: whether the case is only kept, or its data is erased; absent in what was announced before
 * @param categorySince R-ELIG-2: since when the assessments have been in the present category; absent likewise
 * @param filedBy the user who applied, by the name that signs in; absent likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseSnapshot(
        String caseId,
        String number,
        String campaign,
        UnionCode union,
        UnionKind unionKind,
        CaseStatus status,
        Channel channel,
        boolean continued,
        Instant openedAt,
        @Nullable String holder,
        List<Member> people,
        Figures assessment,
        Causes causes,
        @Personal @Nullable String mobile,
        @Personal @Nullable String address,
        @Personal @Nullable Bank bank,
        Terms terms,
        @Nullable LocalDate exitNotBefore,
        @Nullable ClosingReason closingReason,
        @Nullable List<ReviewDue> due,
        @Nullable LocalDate nextDueOn,
        @Nullable List<Finding> exclusions,
        @Nullable LocalDate categorySince,
        @Nullable List<String> campaigns,
        @Nullable String filedBy,
        @Nullable Boolean restricted) {

    /** R-PII-2: whether nothing is done with the case any more. */
    public boolean rests() {
        return Boolean.TRUE.equals(restricted);
    }

    /** Every campaign the case belongs to, the one it was applied for first. */
    public List<String> allCampaigns() {
        return campaigns == null ? List.of(campaign) : campaigns;
    }

    /**
     * R-ELIG-6: an exclusion finding.
     *
     * @param reviewSequence the review's event that found it; absent when an officer recorded it at the case
     * @param outcome absent while nobody has decided on it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Finding(
            String id,
            Exclusion exclusion,
            @Nullable Long reviewSequence,
            @Nullable ExclusionOutcome outcome) {}

    /** A person of the household; {@code counted} by R-ELIG-8 in the latest assessment. */
    @PersonalOf("memberId")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Member(
            String memberId,
            @Personal ResidentId residentId,
            @Personal String name,
            Relation relation,
            @Personal @Nullable Health health,
            @Personal @Nullable DisabilityKind disability,
            @Personal @Nullable Integer disabilityLevel,
            @Personal @Nullable Employment employment,
            @Personal @Nullable Studying studying,
            boolean counted) {

        /** R-PII-2: what is left of a person whose key was destroyed. */
        public static Member unreadable(String memberId, Relation relation, boolean counted) {
            return new Member(
                    memberId, ResidentId.unreadable(memberId), "", relation, null, null, null, null, null, counted);
        }

        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }

    /** The figures of the latest assessment, in yuan (R-ELIG-10). */
    public record Figures(
            LocalDate on,
            Category category,
            Money perCapita,
            Money standard,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal multiple,
            int familySize,
            Money countedIncome,
            Money rigidExpense,
            Map<ExpenseKind, Money> rigidExpenseByKind,
            String policy,
            int policyVersion) {}

    public record Causes(Cause primary, List<Cause> secondary) {}

    public record Bank(String bank, String card) {
        @Override
        public String toString() {
            return Redacted.whole(this);
        }
    }

    /**
     * What the campaign and its policy said when the case was opened.
     *
     * @param deadline last day to file upward without being late (R-FLOW-10)
     * @param noticeWorkingDays how long a public notice runs (R-FLOW-4)
     * @param materialsEnforced whether filing upward needs a complete dossier
     */
    public record Terms(LocalDate deadline, int noticeWorkingDays, boolean materialsEnforced) {}

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
