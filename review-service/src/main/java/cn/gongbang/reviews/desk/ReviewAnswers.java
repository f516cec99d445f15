package cn.gongbang.reviews.desk;

import cn.gongbang.reviews.events.CrossChecked;
import cn.gongbang.reviews.events.SentBack;
import cn.gongbang.reviews.events.SubdistrictPassed;
import cn.gongbang.reviews.events.Visited;
import cn.gongbang.reviews.review.Decision;
import cn.gongbang.reviews.review.Deliberation;
import cn.gongbang.reviews.review.Notice;
import cn.gongbang.reviews.review.Objection;
import cn.gongbang.reviews.review.Results;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.review.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Shows a review to clients, with its version as the ETag. */
public final class ReviewAnswers {
    private ReviewAnswers() {}

    public static ResponseEntity<ReviewResource> ok(ReviewState review) {
        return with(HttpStatus.OK, review, resource(review));
    }

    public static <T> ResponseEntity<T> with(HttpStatus status, ReviewState review, T body) {
        return ResponseEntity.status(status)
                .eTag("\"" + review.version() + "\"")
                .body(body);
    }

    public static ReviewResource resource(ReviewState review) {
        Subject subject = review.subject();
        Results results = review.results();
        return new ReviewResource(
                subject.caseId(),
                subject.campaign(),
                subject.union(),
                subject.unionKind(),
                review.status(),
                review.step(),
                NextStep.missing(review),
                NextStep.responsible(review),
                NextStep.due(review),
                review.household().category(),
                shown(results.fieldwork().visit(), ReviewAnswers::visit),
                shown(results.fieldwork().deliberation(), ReviewAnswers::deliberation),
                shown(
                        results.publicity().notice(),
                        notice -> notice(notice, results.publicity().objections())),
                shown(results.upperReview().subdistrictReview(), ReviewAnswers::subdistrict),
                results.upperReview().crossChecks().stream()
                        .map(check -> crossCheck(check.said()))
                        .toList(),
                review.exclusions(),
                shown(results.decision(), ReviewAnswers::decision),
                shown(results.sentBack(), ReviewAnswers::sentBack),
                review.late(),
                review.version());
    }

    private static <A, B> @Nullable B shown(@Nullable A part, Function<A, B> as) {
        return part == null ? null : as.apply(part);
    }

    private static ReviewResource.Visit visit(Visited visit) {
        return new ReviewResource.Visit(
                visit.visitedOn(),
                visit.investigators(),
                visit.homePhotos(),
                visit.workerPhotos(),
                visit.findings(),
                visit.employmentNeeds(),
                visit.employmentDetails(),
                visit.stamp().actor(),
                visit.stamp().recordedAt());
    }

    private static ReviewResource.DeliberationPart deliberation(Deliberation made) {
        return new ReviewResource.DeliberationPart(
                made.outcome(),
                made.opinion(),
                made.stamp().actor(),
                made.stamp().recordedAt());
    }

    private static ReviewResource.NoticePart notice(Notice notice, List<Objection> objections) {
        return new ReviewResource.NoticePart(
                notice.postedOn(),
                notice.place(),
                notice.endsOn(),
                notice.closableFrom(),
                notice.closedAt(),
                notice.boardPhotos(),
                notice.voided(),
                objections.stream().map(ReviewAnswers::objection).toList(),
                notice.stamp().actor(),
                notice.stamp().recordedAt());
    }

    private static ReviewResource.ObjectionPart objection(Objection objection) {
        var resolution = Optional.ofNullable(objection.resolution());
        return new ReviewResource.ObjectionPart(
                objection.id(),
                objection.by(),
                objection.content(),
                resolution.map(Objection.Resolution::outcome).orElse(null),
                resolution.map(Objection.Resolution::reason).orElse(null),
                objection.lodged().actor(),
                objection.lodged().recordedAt(),
                resolution.map(made -> made.stamp().actor()).orElse(null),
                resolution.map(made -> made.stamp().recordedAt()).orElse(null));
    }

    private static ReviewResource.SubdistrictPart subdistrict(SubdistrictPassed passed) {
        return new ReviewResource.SubdistrictPart(
                passed.remark(), passed.stamp().actor(), passed.stamp().recordedAt());
    }

    private static ReviewResource.CrossCheck crossCheck(CrossChecked checked) {
        return new ReviewResource.CrossCheck(
                checked.register(),
                checked.result(),
                checked.exclusion(),
                checked.stamp().actor(),
                checked.stamp().recordedAt());
    }

    private static ReviewResource.DecisionPart decision(Decision made) {
        return new ReviewResource.DecisionPart(
                made.outcome(),
                made.reason(),
                made.overrideReason(),
                made.stamp().actor(),
                made.stamp().recordedAt());
    }

    private static ReviewResource.SentBackPart sentBack(SentBack back) {
        return new ReviewResource.SentBackPart(
                back.from(),
                back.step(),
                back.reason(),
                back.note(),
                back.stamp().actor(),
                back.stamp().recordedAt());
    }
}
