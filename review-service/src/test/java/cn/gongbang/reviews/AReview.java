package cn.gongbang.reviews;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.CrossCheckResult;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.codes.SendBackReason;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.CaseSnapshot.Terms;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.reviews.events.Investigator;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.review.CaseFindings;
import cn.gongbang.reviews.review.Deliberation;
import cn.gongbang.reviews.review.Objection;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewId;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.review.SendingBack;
import cn.gongbang.reviews.write.closure.CloseNotice;
import cn.gongbang.reviews.write.crosscheck.RecordCrossCheck;
import cn.gongbang.reviews.write.decision.DecideAtDistrict;
import cn.gongbang.reviews.write.decision.Ruling;
import cn.gongbang.reviews.write.deliberation.Deliberate;
import cn.gongbang.reviews.write.household.NoteHousehold;
import cn.gongbang.reviews.write.household.StartReview;
import cn.gongbang.reviews.write.notice.PostNotice;
import cn.gongbang.reviews.write.objection.LodgeObjection;
import cn.gongbang.reviews.write.objection.ResolveObjection;
import cn.gongbang.reviews.write.resubmission.Resubmit;
import cn.gongbang.reviews.write.subdistrict.ReviewAtSubdistrict;
import cn.gongbang.reviews.write.visit.RecordVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A review on its way, day by day; applied for on 2023-02-01, deadline 2023-03-08, seven working days of notice. */
public final class AReview {
    public static final String CASE = "case-1";
    public static final String ID = ReviewId.of(CASE);
    public static final LocalDate DEADLINE = LocalDate.of(2023, 3, 8);
    private final List<ReviewEvent> events = new ArrayList<>();
    private ReviewState state;
    private LocalDate today = LocalDate.of(2023, 2, 1);
    private String user = "union";
    private long caseSequence = 1;

    private AReview(UnionCode union, UnionKind kind) {
        var started = new StartReview(
                        ID,
                        CASE,
                        "2023",
                        union,
                        kind,
                        new Terms(DEADLINE, 7, false),
                        today,
                        Category.RELATIVE,
                        caseSequence,
                        stamp())
                .event();
        events.add(started);
        state = ReviewState.fold(null, started);
    }

    public static AReview ofGrassroots() {
        return new AReview(new UnionCode("jianghai.waihai.u01"), UnionKind.GRASSROOTS);
    }

    public static AReview ofDirect() {
        return new AReview(new UnionCode("jianghai.d01"), UnionKind.DIRECT);
    }

    /** Visited 02-06, deliberated 02-08, posted 02-09 (ends 02-20), closed 02-21. */
    public AReview closed() {
        return visited().passed().posted("2023-02-09").on("2023-02-21").does(closing());
    }

    /** Up to the decision, on 02-22. */
    public AReview crossChecked() {
        closed().on("2023-02-22");
        if (state.subject().filesThroughSubdistrict()) {
            does(passing());
        }
        return does(crossCheck(Register.ALL, null));
    }

    public AReview visited() {
        return on("2023-02-06").does(visit("2023-02-06"));
    }

    public AReview passed() {
        return on("2023-02-08").does(deliberation(Deliberation.Outcome.PASSED));
    }

    public AReview posted(String day) {
        return on(day).does(posting(day));
    }

    public AReview on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    public AReview as(String name) {
        user = name;
        return this;
    }

    public AReview does(ReviewCommand command) {
        for (ReviewEvent event :
                command.decide(state, command.stamp().notBefore(state.journal().lastRecordedAt()))) {
            events.add(event);
            state = state.apply(event);
        }
        return this;
    }

    public Refusal.Details refusalOf(ReviewCommand command) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> does(command));
        return refusal.details();
    }

    /** A material change of the case (R-FLOW-4). */
    public AReview changed() {
        return changed(++caseSequence, state.household().category(), true);
    }

    public AReview changed(long sequence, Category category, boolean material) {
        caseSequence = Math.max(caseSequence, sequence);
        return does(noting(sequence, category, material, false));
    }

    /** The case went to another union. */
    public AReview movedTo(String union, UnionKind kind) {
        return does(new NoteHousehold(
                ID,
                ++caseSequence,
                state.household().category(),
                new UnionCode(union),
                kind,
                false,
                false,
                state.household().findings(),
                Stamp.automatic(stamp().recordedAt(), "review-service")));
    }

    public NoteHousehold noting(long sequence, Category category, boolean material, boolean caseClosed) {
        return new NoteHousehold(
                ID,
                sequence,
                category,
                state.subject().union(),
                state.subject().unionKind(),
                material,
                caseClosed,
                state.household().findings(),
                Stamp.automatic(stamp().recordedAt(), "review-service"));
    }

    /** The case tells of exclusion findings (R-ELIG-6). */
    public AReview told(CaseSnapshot.Finding... findings) {
        return does(new NoteHousehold(
                ID,
                ++caseSequence,
                state.household().category(),
                state.subject().union(),
                state.subject().unionKind(),
                false,
                false,
                CaseFindings.of(List.of(findings)),
                Stamp.automatic(stamp().recordedAt(), "review-service")));
    }

    public RecordVisit visit(String day) {
        return new RecordVisit(
                ID,
                LocalDate.parse(day),
                List.of(new Investigator("甲", "主席"), new Investigator("乙", null)),
                List.of("home"),
                List.of("worker"),
                "属实",
                false,
                null,
                stamp(),
                null);
    }

    public Deliberate deliberation(Deliberation.Outcome outcome) {
        return new Deliberate(ID, outcome, "情况属实", stamp(), null);
    }

    public PostNotice posting(String day) {
        return new PostNotice(ID, LocalDate.parse(day), "公示栏", stamp(), null);
    }

    public LodgeObjection objection(String id) {
        return new LodgeObjection(ID, id, "某职工", "有异议", stamp(), null);
    }

    public ResolveObjection resolution(String id, Objection.Outcome outcome) {
        return new ResolveObjection(ID, id, outcome, "已核实", stamp(), null);
    }

    public CloseNotice closing() {
        return new CloseNotice(ID, List.of("board"), stamp(), null);
    }

    public ReviewAtSubdistrict passing() {
        return new ReviewAtSubdistrict(ID, null, null, stamp(), null);
    }

    public ReviewAtSubdistrict sendingBackFromSubdistrict(ReviewStep step) {
        return new ReviewAtSubdistrict(
                ID, null, new SendingBack(step, SendBackReason.MATERIAL_MISSING, null), stamp(), null);
    }

    public RecordCrossCheck crossCheck(Register register, @Nullable Exclusion exclusion) {
        var result = exclusion == null ? CrossCheckResult.CLEAR : CrossCheckResult.MISMATCH;
        return new RecordCrossCheck(ID, register, result, exclusion, stamp(), null);
    }

    public DecideAtDistrict approval(@Nullable String overrideReason) {
        return new DecideAtDistrict(ID, new Ruling.Approve(null, overrideReason), stamp(), null);
    }

    public DecideAtDistrict rejection() {
        return new DecideAtDistrict(ID, new Ruling.Reject("不符合条件"), stamp(), null);
    }

    public DecideAtDistrict sendingBack(ReviewStep step) {
        return new DecideAtDistrict(
                ID,
                new Ruling.SendBack(new SendingBack(step, SendBackReason.CROSS_CHECK_MISMATCH, null)),
                stamp(),
                null);
    }

    public Resubmit resubmission() {
        return new Resubmit(ID, "已补正", stamp(), null);
    }

    public ReviewState state() {
        return state;
    }

    public List<ReviewEvent> events() {
        return List.copyOf(events);
    }

    public Stamp stamp() {
        Instant at = today.atTime(10, 0).atZone(DomainTime.ZONE).toInstant();
        return new Stamp(at, user, null, null, null);
    }
}
