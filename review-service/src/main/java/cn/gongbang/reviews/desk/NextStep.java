package cn.gongbang.reviews.desk;

import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.reviews.desk.ReviewResource.Due;
import cn.gongbang.reviews.desk.ReviewResource.Responsible;
import cn.gongbang.reviews.review.Publicity;
import cn.gongbang.reviews.review.ReviewState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the review waits for, from whom and until when (R-FLOW-9, R-FLOW-10). */
final class NextStep {
    private NextStep() {}

    static List<String> missing(ReviewState review) {
        if (review.decided() || review.household().caseClosed()) {
            return List.of();
        }
        if (review.status() == ReviewStatus.SENT_BACK) {
            return List.of("RESUBMISSION");
        }
        return switch (review.step()) {
            case VISIT -> List.of("INVESTIGATORS", "HOME_PHOTO", "WORKER_PHOTO", "FINDINGS");
            case DELIBERATION -> List.of("OUTCOME", "OPINION");
            case PUBLIC_NOTICE -> missingOfNotice(review.results().publicity());
            case SUBDISTRICT_REVIEW -> List.of("OUTCOME");
            case CROSS_CHECK ->
                review.results().upperReview().uncheckedRegisters().stream()
                        .map(register -> "REGISTER_" + register)
                        .toList();
            case DISTRICT_DECISION ->
                review.exclusions().isEmpty() ? List.of("OUTCOME") : List.of("OUTCOME", "OVERRIDE_REASON");
        };
    }

    static @Nullable Responsible responsible(ReviewState review) {
        UnionCode union = review.subject().union();
        if (review.decided() || review.household().caseClosed()) {
            return null;
        }
        if (review.status() == ReviewStatus.SENT_BACK) {
            return new Responsible(Role.GRASSROOTS, union);
        }
        return switch (review.step()) {
            case VISIT, DELIBERATION, PUBLIC_NOTICE -> new Responsible(Role.GRASSROOTS, union);
            case SUBDISTRICT_REVIEW -> new Responsible(Role.SUBDISTRICT, firstSegments(union, 2));
            case CROSS_CHECK, DISTRICT_DECISION -> new Responsible(Role.DISTRICT, firstSegments(union, 1));
        };
    }

    static List<Due> due(ReviewState review) {
        if (review.decided() || review.household().caseClosed()) {
            return List.of();
        }
        List<Due> due = new ArrayList<>();
        review.results()
                .publicity()
                .standingNotice()
                .filter(notice -> notice.open())
                .ifPresent(notice -> due.add(new Due(Due.What.NOTICE_END, notice.endsOn())));
        switch (review.step()) {
            case VISIT, DELIBERATION, PUBLIC_NOTICE, SUBDISTRICT_REVIEW ->
                due.add(new Due(Due.What.FILING, review.subject().terms().deadline()));
            case CROSS_CHECK, DISTRICT_DECISION -> {}
        }
        return due;
    }

    private static List<String> missingOfNotice(Publicity publicity) {
        if (publicity.standingNotice().isEmpty()) {
            return List.of("NOTICE");
        }
        return publicity.allObjectionsResolved()
                ? List.of("BOARD_PHOTO")
                : List.of("OBJECTION_RESOLUTION", "BOARD_PHOTO");
    }

    /** Codes are paths: the district is the first segment, the subdistrict the first two (contract.md, Conventions). */
    private static UnionCode firstSegments(UnionCode union, int count) {
        String[] segments = union.value().split("\\.", -1);
        return new UnionCode(String.join(".", List.of(segments).subList(0, Math.min(count, segments.length))));
    }
}
