package cn.gongbang.reviews.desk;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.CrossCheckResult;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.codes.SendBackReason;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.reviews.events.Investigator;
import cn.gongbang.reviews.review.Decision;
import cn.gongbang.reviews.review.Deliberation;
import cn.gongbang.reviews.review.Objection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as clients see it.
 *
 * @param step the step to do next, or the last one when decided
 * @param missing what is still needed to finish the step, as codes
 * @param responsible who has to act; null when decided
 * @param exclusions R-ELIG-6: findings that speak against recognition
 * @param sentBack set while the case is with its union again
 * @param late R-FLOW-10: filed upward after the campaign's deadline
 */
public record ReviewResource(
        String caseId,
        String campaign,
        UnionCode union,
        UnionKind unionKind,
        ReviewStatus status,
        ReviewStep step,
        List<String> missing,
        @Nullable Responsible responsible,
        List<Due> due,
        Category category,
        @Nullable Visit visit,
        @Nullable DeliberationPart deliberation,
        @Nullable NoticePart notice,
        @Nullable SubdistrictPart subdistrictReview,
        List<CrossCheck> crossChecks,
        List<Exclusion> exclusions,
        @Nullable DecisionPart decision,
        @Nullable SentBackPart sentBack,
        boolean late,
        long version) {

    public record Responsible(Role role, UnionCode union) {}

    /** What is due, and on which day at the latest; {@code NOTICE_END} is the day a notice ends. */
    public record Due(What what, LocalDate on) {
        public enum What {
            NOTICE_END,
            FILING
        }
    }

    public record Visit(
            LocalDate visitedOn,
            List<Investigator> investigators,
            List<String> homePhotos,
            List<String> workerPhotos,
            String findings,
            boolean employmentNeeds,
            @Nullable String employmentDetails,
            String enteredBy,
            Instant enteredAt) {}

    public record DeliberationPart(Deliberation.Outcome outcome, String opinion, String enteredBy, Instant enteredAt) {}

    public record NoticePart(
            LocalDate postedOn,
            String place,
            LocalDate endsOn,
            LocalDate closableFrom,
            @Nullable Instant closedAt,
            List<String> boardPhotos,
            boolean voided,
            List<ObjectionPart> objections,
            String enteredBy,
            Instant enteredAt) {}

    public record ObjectionPart(
            String id,
            String by,
            String content,
            Objection.@Nullable Outcome outcome,
            @Nullable String reason,
            String enteredBy,
            Instant enteredAt,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt) {}

    public record SubdistrictPart(@Nullable String remark, String enteredBy, Instant enteredAt) {}

    public record CrossCheck(
            Register register,
            CrossCheckResult result,
            @Nullable Exclusion exclusion,
            String enteredBy,
            Instant enteredAt) {}

    public record DecisionPart(
            Decision.Outcome outcome,
            @Nullable String reason,
            @Nullable String overrideReason,
            String enteredBy,
            Instant enteredAt) {}

    public record SentBackPart(
            ReviewStep from,
            ReviewStep step,
            SendBackReason reason,
            @Nullable String note,
            String enteredBy,
            Instant enteredAt) {}
}
