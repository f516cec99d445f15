package cn.gongbang.cases.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.importing.ImportJob.Status;
import cn.gongbang.cases.importing.ImportJob.Tally;
import cn.gongbang.cases.importing.reading.FileKind;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.Instant;
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
}
