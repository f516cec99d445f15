package cn.gongbang.cases.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.cases.importing.ImportJob.Status;
import cn.gongbang.cases.importing.ImportJob.Tally;
import cn.gongbang.cases.importing.reading.FileKind;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportJobTest {
    private static final Instant BEAT = Instant.parse("2023-02-01T01:00:00Z");
    private static final ImportJob JOB = new ImportJob(
            "1",
            "2",
            Status.RUNNING,
            FileKind.XLSX,
            "jianghai.waihai.u01",
            new UnionCode("jianghai.waihai.u01"),
            "",
            new Tally(1, 0, 0, 0),
            BEAT,
            null,
            BEAT);

    @Test
    void givenRunningImport_whenNotSeenForAWhile_thenItIsInterrupted() {
        assertThat(JOB.statusAt(BEAT.plusSeconds(15))).isEqualTo(Status.RUNNING);
        assertThat(JOB.statusAt(BEAT.plusSeconds(16))).isEqualTo(Status.INTERRUPTED);
    }

    @Test
    void givenImportOfAUnion_whenRead_thenOnlyByItselfThoseAboveAndTheAuditor() {
        assertMayRead(caller("jianghai.waihai.u01", Role.GRASSROOTS, "jianghai.waihai.u01"));
        assertMayRead(caller("street.waihai", Role.SUBDISTRICT, "jianghai.waihai"));
        assertMayRead(caller("district", Role.DISTRICT, "jianghai"));
        assertMayRead(caller("auditor", Role.AUDITOR, null));
        assertMayNotRead(caller("jianghai.waihai.u02", Role.GRASSROOTS, "jianghai.waihai.u02"));
        assertMayNotRead(caller("street.lile", Role.SUBDISTRICT, "jianghai.lile"));
        assertMayNotRead(caller("app", Role.APPLICANT_APP, null));
        assertMayNotRead(caller("reporter", Role.REPORTER, null));
    }

    private static void assertMayRead(Caller caller) {
        assertThatCode(() -> JOB.requireReader(caller)).doesNotThrowAnyException();
    }

    private static void assertMayNotRead(Caller caller) {
        assertThatThrownBy(() -> JOB.requireReader(caller)).isInstanceOf(Refusal.class);
    }

    private static Caller caller(String name, Role role, @org.jspecify.annotations.Nullable String union) {
        return new Caller(name, Set.of(role), union == null ? null : new UnionCode(union));
    }
}
