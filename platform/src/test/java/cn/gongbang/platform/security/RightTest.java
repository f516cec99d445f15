package cn.gongbang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each reach means, seen from a union of the middle of a tree. */
class RightTest {
    private static final String OWN = "jianghai.waihai";

    @ParameterizedTest
    @CsvSource({
        // reach, own, below, beside, above
        "FILED,   false, false, false, false",
        "OWN,     true,  false, false, false",
        "SUBTREE, true,  true,  false, false",
        "ALL,     true,  true,  false, false"
    })
    void givenReach_whenSeenFromAUnion_thenItReachesThat(
            Reach reach, boolean own, boolean below, boolean beside, boolean above) {
        Caller caller = caller("somebody", OWN, Role.GRASSROOTS);
        Right right = Right.of(reach, Role.GRASSROOTS);
        assertThat(right.allows(caller, new UnionCode(OWN), null)).isEqualTo(own);
        assertThat(right.allows(caller, new UnionCode("jianghai.waihai.u01"), null))
                .isEqualTo(below);
        assertThat(right.allows(caller, new UnionCode("jianghai.waihai2"), null))
                .isEqualTo(beside);
        assertThat(right.allows(caller, new UnionCode("jianghai"), null)).isEqualTo(above);
    }

    @ParameterizedTest
    @EnumSource(Reach.class)
    void givenTokenWithoutUnion_whenAsked_thenOnlyWhoReachesAllReachesAnything(Reach reach) {
        Right right = Right.of(reach, Role.DISTRICT);
        assertThat(right.allows(caller("somebody", null, Role.DISTRICT), new UnionCode(OWN), null))
                .isEqualTo(reach == Reach.ALL);
        if (reach != Reach.ALL) {
            refused(() -> right.area(caller("somebody", null, Role.DISTRICT)), "problem.union");
        }
    }

    @Test
    void givenWhatIsFiled_whenAskedForByAnother_thenRefused() {
        Right right = Right.of(Reach.FILED, Role.APPLICANT_APP);
        Caller app = caller("app", null, Role.APPLICANT_APP);
        right.require(app, new UnionCode(OWN), "app");
        refused(() -> right.require(app, new UnionCode(OWN), "other"), "problem.filed");
        refused(() -> right.require(app, new UnionCode(OWN)), "problem.filed");
    }

    @Test
    void givenNoRoleThatMay_whenAsked_thenRefusedBeforeAnythingElse() {
        Right right = Right.of(Reach.OWN, Role.GRASSROOTS);
        refused(() -> right.requireRole(caller("admin", null, Role.ADMIN)), "problem.role");
        refused(() -> right.requireRole(caller("nobody", OWN)), "problem.role");
        refused(() -> right.require(caller("admin", OWN, Role.ADMIN), new UnionCode(OWN)), "problem.role");
    }

    @Test
    void givenSeveralRoles_whenAsked_thenTheWidestReachCounts() {
        Right right = Right.of(Reach.OWN, Role.GRASSROOTS).and(Reach.SUBTREE, Role.SUBDISTRICT);
        Caller both = caller("somebody", OWN, Role.GRASSROOTS, Role.SUBDISTRICT);
        assertThat(right.area(both)).isEqualTo(new Area.Below(new UnionCode(OWN)));
        assertThat(right.area(caller("somebody", OWN, Role.GRASSROOTS))).isEqualTo(new Area.At(new UnionCode(OWN)));
    }

    @Test
    void givenAreas_whenNarrowed_thenNeverWiderAndRefusedOutside() {
        UnionCode below = new UnionCode("jianghai.waihai.u01");
        Area street = new Area.Below(new UnionCode(OWN));
        assertThat(street.narrowedTo(null)).isEqualTo(street);
        assertThat(street.narrowedTo(below)).isEqualTo(new Area.Below(below));
        assertThat(new Area.Everywhere().narrowedTo(below)).isEqualTo(new Area.Below(below));
        assertThat(new Area.At(new UnionCode(OWN)).narrowedTo(new UnionCode(OWN)))
                .isEqualTo(new Area.At(new UnionCode(OWN)));
        refused(() -> street.narrowedTo(new UnionCode("jianghai")), "problem.union");
        refused(() -> new Area.At(new UnionCode(OWN)).narrowedTo(below), "problem.union");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable asking, String message) {
        assertThatThrownBy(asking).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.details())
                .extracting("status", "message")
                .containsExactly(403, message));
    }

    private static Caller caller(String name, @Nullable String union, Role... roles) {
        return new Caller(name, Set.of(roles), union == null ? null : new UnionCode(union));
    }
}
