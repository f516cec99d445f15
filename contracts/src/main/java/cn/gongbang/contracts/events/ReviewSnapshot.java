package cn.gongbang.contracts.events;

import cn.gongbang.contracts.codes.CrossCheckResult;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.contracts.unions.UnionCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as other services may know it.
 *
 * @param step the step to do next, or the last one when decided
 * @param seenCaseSequence the newest sequence of the case this review had heard of
 * @param late whether it was filed upward after the campaign's deadline (R-FLOW-10)
 * @param reason why it was rejected or sent back
 * @param crossChecks R-FLOW-6: the newest result of each register; absent in what was announced before they were told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewSnapshot(
        String caseId,
        String campaign,
        UnionCode union,
        UnionKind unionKind,
        ReviewStatus status,
        ReviewStep step,
        long seenCaseSequence,
        @Nullable LocalDate visitedOn,
        boolean employmentNeeds,
        @Nullable Notice notice,
        boolean late,
        List<Exclusion> exclusions,
        @Personal @Nullable String reason,
        @Nullable String actor,
        @Nullable List<CrossCheck> crossChecks) {

    /**
     * R-FLOW-6: what a register says, as long as it stands.
     *
     * @param sequence of the review's event
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CrossCheck(
            long sequence,
            Register register,
            CrossCheckResult result,
            @Nullable Exclusion exclusion) {}

    /** R-FLOW-4: a public notice; {@code closedAt} absent while it runs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Notice(
            LocalDate postedOn,
            LocalDate endsOn,
            String place,
            @Nullable Instant closedAt,
            boolean voided) {}

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
