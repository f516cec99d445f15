package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.closure.CloseCase;
import cn.gongbang.cases.write.followunion.FollowUnion;
import cn.gongbang.cases.write.transfer.TransferCase;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.TransferReason;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** domain.md §1: a case goes with its union, or to the union above a dissolved one. */
class FollowUnionTest {
    private static final String APPLIED = "2023-02-01T09:00:00+08:00";
    private static final String GONE = "2023-06-01T10:00:00+08:00";
    private static final UnionCode U01 = new UnionCode("jianghai.waihai.u01");
    private static final UnionCode STREET = new UnionCode("jianghai.waihai");
    private static final FollowUnion TO_THE_STREET = to(STREET, "2023-06-01");
    private static final JsonNode FAMILY = CaseInHand.JSON.readTree("""
            {"campaign":"2023","union":"jianghai.waihai.u01","channel":"GRASSROOTS_UNION",
             "people":[{"residentId":"440704198503120015","name":"欧阳𠮷","relation":"HOLDER","employment":"EMPLOYED","ableToWork":true}],
             "incomes":[{"person":"HOLDER","kind":"WAGE","amount":"10000.00"}],
             "expenses":[],"accident":null,"causes":{"primary":"MAJOR_ILLNESS","secondary":[]}}""");

    @Test
    void givenRecognizedCase_whenItsUnionIsDissolved_thenTheParentHoldsItFromThatDay() {
        CaseState state =
                CaseInHand.recognized(FAMILY, APPLIED).when(TO_THE_STREET, GONE).state();
        assertThat(state.union()).isEqualTo(STREET);
        assertThat(state.unionKind()).isEqualTo(UnionKind.SUBDISTRICT);
        assertThat(state.timeline().archiveOn(LocalDate.parse("2023-05-31")).union())
                .isEqualTo(U01);
        assertThat(state.status()).isEqualTo(CaseStatus.RECOGNIZED);
        assertThat(state.claimed()).hasSize(1);
    }

    @Test
    void givenFollowed_whenAskedAgain_thenNothingMore() {
        CaseState once =
                CaseInHand.applied(FAMILY, APPLIED).when(TO_THE_STREET, GONE).state();
        assertThat(TO_THE_STREET.decide(once, CaseInHand.KNOWLEDGE, CaseInHand.stamp(GONE)))
                .isEmpty();
    }

    @Test
    void givenCaseThatWentElsewhere_whenItsFirstUnionIsDissolved_thenItStays() {
        UnionCode lile = new UnionCode("jianghai.lile.u01");
        CaseState state = CaseInHand.recognized(FAMILY, APPLIED)
                .when(new TransferCase(LocalDate.parse("2023-05-01"), lile), GONE)
                .when(TO_THE_STREET, GONE)
                .state();
        assertThat(state.union()).isEqualTo(lile);
    }

    @Test
    void givenClosedCase_whenItsUnionIsDissolved_thenWhoMayReopenItHoldsIt() {
        CaseState state = CaseInHand.recognized(FAMILY, APPLIED)
                .when(new CloseCase(LocalDate.parse("2023-05-01"), ClosingReason.GIVEN_UP, false), GONE)
                .when(TO_THE_STREET, GONE)
                .state();
        assertThat(state.union()).isEqualTo(STREET);
        assertThat(state.status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void givenAppliedForWhileTheTreeWasSetTheDayBefore_whenFollowing_thenFromTheApplicationOn() {
        CaseState state = CaseInHand.applied(FAMILY, APPLIED)
                .when(to(STREET, "2023-01-31"), APPLIED)
                .state();
        assertThat(state.union()).isEqualTo(STREET);
    }

    @Test
    void givenTakenOverInTheMomentTheUnionWasGone_whenFollowing_thenItIsHandedOnAfterThat() {
        FollowUnion gone = new FollowUnion(
                new UnionCode("jianghai.lile.u01"),
                new UnionCode("jianghai.lile"),
                UnionKind.SUBDISTRICT,
                TransferReason.UNION_DISSOLVED,
                LocalDate.parse("2023-05-31"));
        CaseState state = CaseInHand.recognized(FAMILY, APPLIED)
                .when(new TransferCase(LocalDate.parse("2023-06-01"), gone.gone()), GONE)
                .when(gone, GONE)
                .state();
        assertThat(state.union()).isEqualTo(gone.heir());
    }

    private static FollowUnion to(UnionCode heir, String goneOn) {
        return new FollowUnion(
                U01, heir, UnionKind.SUBDISTRICT, TransferReason.UNION_DISSOLVED, LocalDate.parse(goneOn));
    }
}
