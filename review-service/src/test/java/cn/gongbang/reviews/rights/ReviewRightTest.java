package cn.gongbang.reviews.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reviews.AReview;
import cn.gongbang.reviews.review.ReviewState;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may act in a review of jianghai.waihai.u01. */
class ReviewRightTest {
    private final ReviewState review = AReview.ofGrassroots().state();

    @Test
    void givenUnionStep_whenTheUnionItselfActs_thenAllowedAndNobodyElse() {
        allowed(() -> ReviewRight.UNION_STEP.require(caller(Role.GRASSROOTS, "jianghai.waihai.u01"), review.subject()));
        forbidden(
                () -> ReviewRight.UNION_STEP.require(caller(Role.GRASSROOTS, "jianghai.waihai.u02"), review.subject()));
        forbidden(() -> ReviewRight.UNION_STEP.require(caller(Role.GRASSROOTS, "jianghai.waihai"), review.subject()));
        forbidden(() -> ReviewRight.UNION_STEP.require(caller(Role.SUBDISTRICT, "jianghai.waihai"), review.subject()));
        forbidden(() -> ReviewRight.UNION_STEP.require(caller(Role.DISTRICT, "jianghai"), review.subject()));
    }

    @Test
    void givenCaseHeldByTheDistrictItself_whenAUnionStepIsDue_thenItsOfficersActAndNobodyElse() {
        ReviewState atDistrict =
                AReview.ofGrassroots().movedTo("jianghai", UnionKind.DISTRICT).state();
        allowed(() -> ReviewRight.UNION_STEP.require(caller(Role.DISTRICT, "jianghai"), atDistrict.subject()));
        forbidden(() ->
                ReviewRight.UNION_STEP.require(caller(Role.GRASSROOTS, "jianghai.waihai.u01"), atDistrict.subject()));
        forbidden(() ->
                ReviewRight.UNION_STEP.require(caller(Role.SUBDISTRICT, "jianghai.waihai"), atDistrict.subject()));
    }

    @Test
    void givenVisit_whenTheDistrictVisits_thenAllowed() {
        allowed(() -> ReviewRight.VISIT.require(caller(Role.DISTRICT, "jianghai"), review.subject()));
        forbidden(() -> ReviewRight.VISIT.require(caller(Role.DISTRICT, "xinhui"), review.subject()));
        forbidden(() -> ReviewRight.VISIT.require(caller(Role.SUBDISTRICT, "jianghai.waihai"), review.subject()));
    }

    @Test
    void givenSubdistrictReview_whenAnotherSubdistrictActs_thenForbidden() {
        allowed(() ->
                ReviewRight.SUBDISTRICT_STEP.require(caller(Role.SUBDISTRICT, "jianghai.waihai"), review.subject()));
        forbidden(() ->
                ReviewRight.SUBDISTRICT_STEP.require(caller(Role.SUBDISTRICT, "jianghai.lile"), review.subject()));
        forbidden(() ->
                ReviewRight.SUBDISTRICT_STEP.require(caller(Role.GRASSROOTS, "jianghai.waihai"), review.subject()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void givenRole_whenReading_thenOnlyTheUnionItsOfficersAndTheAuditorMay(Role role) {
        boolean reads =
                EnumSet.of(Role.SUBDISTRICT, Role.DISTRICT, Role.AUDITOR).contains(role);
        ThrowingCallable above = () -> ReviewRight.READ.require(caller(role, "jianghai"), review.subject());
        if (reads) {
            allowed(above);
        } else {
            forbidden(above);
        }
        forbidden(() -> ReviewRight.READ.require(caller(role, "jianghai.lile"), review.subject()));
        allowed(() -> ReviewRight.READ.require(caller(Role.GRASSROOTS, "jianghai.waihai.u01"), review.subject()));
        forbidden(() -> ReviewRight.READ.require(caller(Role.GRASSROOTS, "jianghai.waihai"), review.subject()));
    }

    private static Caller caller(Role role, String union) {
        return new Caller("somebody", Set.of(role), new UnionCode(union));
    }

    private static void allowed(ThrowingCallable act) {
        assertThatCode(act).doesNotThrowAnyException();
    }

    private static void forbidden(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.details().status())
                .isEqualTo(403));
    }
}
