package cn.gongbang.cases.rights;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.security.Right;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseRightsTest {
    private static final UnionCode UNION = new UnionCode("jianghai.waihai.u01");
    private static final UnionCode STREET = new UnionCode("jianghai.waihai");

    @Test
    void givenImportOfAUnion_whenRead_thenOnlyByWhoSentItThoseAboveAndTheAuditor() {
        assertThat(readsImport("jianghai.waihai.u01", Role.GRASSROOTS, "jianghai.waihai.u01"))
                .isTrue();
        assertThat(readsImport("street.waihai", Role.SUBDISTRICT, "jianghai.waihai"))
                .isTrue();
        assertThat(readsImport("district", Role.DISTRICT, "jianghai")).isTrue();
        assertThat(readsImport("auditor", Role.AUDITOR, null)).isTrue();
        assertThat(readsImport("jianghai.waihai.u02", Role.GRASSROOTS, "jianghai.waihai.u02"))
                .isFalse();
        assertThat(readsImport("street.lile", Role.SUBDISTRICT, "jianghai.lile"))
                .isFalse();
        assertThat(readsImport("app", Role.APPLICANT_APP, null)).isFalse();
        assertThat(readsImport("reporter", Role.REPORTER, null)).isFalse();
    }

    @Test
    void givenTheStreetsImport_whenTheUserNamedByItsCodeReads_thenRefusedForItIsAboutUnionsBelow() {
        Caller ownCases = caller("jianghai.waihai", Role.GRASSROOTS, "jianghai.waihai");
        assertThat(CaseRights.READ_IMPORT.allows(ownCases, STREET, "street.waihai"))
                .isFalse();
        assertThat(CaseRights.READ_IMPORT.allows(ownCases, STREET, "jianghai.waihai"))
                .isTrue();
    }

    @Test
    void givenTheApp_whenCasesAreAskedFor_thenOnlyWhatItFiledAndNeverListsOrHistories() {
        Caller app = caller("app", Role.APPLICANT_APP, null);
        assertThat(CaseRights.READ.allows(app, UNION, "app")).isTrue();
        assertThat(CaseRights.READ.allows(app, UNION, "jianghai.waihai.u01")).isFalse();
        assertThat(CaseRights.WITHDRAW.allows(app, UNION, "app")).isTrue();
        assertThat(CaseRights.APPLY.allows(app, UNION, null)).isTrue();
        for (Right right : new Right[] {CaseRights.INSPECT, CaseRights.CHANGE, CaseRights.CHANGE_OFFICIALLY}) {
            assertThat(right.allows(app, UNION, "app")).isFalse();
        }
    }

    private static boolean readsImport(String name, Role role, @Nullable String union) {
        return CaseRights.READ_IMPORT.allows(caller(name, role, union), UNION, UNION.value());
    }

    private static Caller caller(String name, Role role, @Nullable String union) {
        return new Caller(name, Set.of(role), union == null ? null : new UnionCode(union));
    }
}
