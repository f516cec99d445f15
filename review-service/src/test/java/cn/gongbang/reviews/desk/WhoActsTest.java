package cn.gongbang.reviews.desk;

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
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may act in a review of jianghai.waihai.u01. */
class WhoActsTest {
    private final ReviewState review = AReview.ofGrassroots().state();

    @Test
    void givenUnionStep_whenTheUnionItselfActs_thenAllowedAndNobodyElse() {
        allowed(() -> WhoActs.asTheUnion(caller(Role.GRASSROOTS, "jianghai.waihai.u01"), review));
        forbidden(() -> WhoActs.asTheUnion(caller(Role.GRASSROOTS, "jianghai.waihai.u02"), review));
        forbidden(() -> WhoActs.asTheUnion(caller(Role.GRASSROOTS, "jianghai.waihai"), review));
        forbidden(() -> WhoActs.asTheUnion(caller(Role.SUBDISTRICT, "jianghai.waihai"), review));
        forbidden(() -> WhoActs.asTheUnion(caller(Role.DISTRICT, "jianghai"), review));
    }

    @Test
    void givenCaseHeldByTheDistrictItself_whenAUnionStepIsDue_thenItsOfficersActAndNobodyElse() {
        ReviewState atDistrict =
                AReview.ofGrassroots().movedTo("jianghai", UnionKind.DISTRICT).state();
        allowed(() -> WhoActs.asTheUnion(caller(Role.DISTRICT, "jianghai"), atDistrict));
        forbidden(() -> WhoActs.asTheUnion(caller(Role.GRASSROOTS, "jianghai.waihai.u01"), atDistrict));
        forbidden(() -> WhoActs.asTheUnion(caller(Role.SUBDISTRICT, "jianghai.waihai"), atDistrict));
    }

    @Test
    void givenVisit_whenTheDistrictVisits_thenAllowed() {
        allowed(() -> WhoActs.asVisitor(caller(Role.DISTRICT, "jianghai"), review));
        forbidden(() -> WhoActs.asVisitor(caller(Role.DISTRICT, "xinhui"), review));
        forbidden(() -> WhoActs.asVisitor(caller(Role.SUBDISTRICT, "jianghai.waihai"), review));
    }

    @Test
    void givenSubdistrictReview_whenAnotherSubdistrictActs_thenForbidden() {
        allowed(() -> WhoActs.asSubdistrict(caller(Role.SUBDISTRICT, "jianghai.waihai"), review));
        forbidden(() -> WhoActs.asSubdistrict(caller(Role.SUBDISTRICT, "jianghai.lile"), review));
        forbidden(() -> WhoActs.asSubdistrict(caller(Role.GRASSROOTS, "jianghai.waihai"), review));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void givenRole_whenReading_thenAllButTheAppMay(Role role) {
        ThrowingCallable reading = () -> WhoActs.asReader(caller(role, "jianghai"), review);
        switch (role) {
            case APPLICANT_APP -> forbidden(reading);
            case GRASSROOTS, SUBDISTRICT, DISTRICT, AUDITOR, REPORTER, ADMIN, SERVICE -> allowed(reading);
        }
        forbidden(() -> WhoActs.asReader(caller(role, "jianghai.lile"), review));
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
