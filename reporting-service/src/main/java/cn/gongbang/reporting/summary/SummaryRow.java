package cn.gongbang.reporting.summary;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.contracts.codes.DisabilityKind;
import cn.gongbang.contracts.codes.Health;
import cn.gongbang.contracts.codes.Sex;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in the summary table (情况汇总表, domain.md §6).
 *
 * @param holderName null while the case waits for a holder (R-DYN-5), like everything else of the holder
 * @param residentId masked unless the reader's role needs it (R-PII-1), as mobile and card are; health and disability are
 *     absent then
 * @param multiple per-capita income as a multiple of the standard, 4 places
 * @param studyingChildren sons and daughters at school
 * @param late filed upward after the campaign's deadline (R-FLOW-10)
 */
public record SummaryRow(
        String caseId,
        String number,
        String campaign,
        CaseStatus status,
        UnionCode union,
        String unionName,
        @Nullable String creditCode,
        @Nullable UnionCode subdistrict,
        @Nullable String subdistrictName,
        @Nullable String holderName,
        @Nullable Sex sex,
        @Nullable String residentId,
        @Nullable String mobile,
        Category category,
        NewOrContinued newOrContinued,
        int familySize,
        Money countedIncome,
        Money rigidExpense,
        RigidExpenses rigidExpenses,
        Money perCapita,
        Money standard,
        String multiple,
        Cause primaryCause,
        List<Cause> secondaryCauses,
        @Nullable Health health,
        @Nullable DisabilityKind disability,
        @Nullable Integer disabilityLevel,
        @Nullable LocalDate noticeFrom,
        @Nullable LocalDate noticeTo,
        @Nullable LocalDate visitedOn,
        int studyingChildren,
        boolean employmentNeeds,
        @Nullable String bank,
        @Nullable String card,
        boolean late) {

    /** 新增 or 续档. */
    public enum NewOrContinued {
        NEW,
        CONTINUED
    }

    @Override
    public String toString() {
        return Redacted.whole(this);
    }
}
