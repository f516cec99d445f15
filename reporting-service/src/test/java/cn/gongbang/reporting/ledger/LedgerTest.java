package cn.gongbang.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.json.EventJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final UnionCode DISTRICT = new UnionCode("d");
    private static final UnionCode STREET = new UnionCode("d.s");
    private static final UnionCode BUSY = new UnionCode("d.s.u1");
    private static final UnionCode QUIET = new UnionCode("d.s.u2");
    private static final UnionCode DIRECT = new UnionCode("d.x");
    private static final Unions UNIONS = new Unions(List.of(
            new UnionTree.Node(DISTRICT, "District", UnionKind.DISTRICT, null, null),
            new UnionTree.Node(STREET, "Street", UnionKind.SUBDISTRICT, DISTRICT, null),
            new UnionTree.Node(BUSY, "Busy", UnionKind.GRASSROOTS, STREET, null),
            new UnionTree.Node(QUIET, "Quiet", UnionKind.GRASSROOTS, STREET, null),
            new UnionTree.Node(DIRECT, "Direct", UnionKind.DIRECT, DISTRICT, null)));
    private static final LedgerAnswer ANSWER =
            new LedgerAnswer("someone", Instant.parse("2023-02-24T08:00:00Z"), "none", 3);

    @Test
    void givenUnionsOfASubtree_whenRead_thenOnlyTheirRowsInOrderOfCode() {
        Ledger ledger = ledger(STREET, Map.of(), Set.of(UnionKind.SUBDISTRICT, UnionKind.DISTRICT));
        assertThat(ledger.rows()).extracting(LedgerRow::union).containsExactly(STREET, BUSY, QUIET, STREET);
        assertThat(ledger.rows().getLast().rollup()).isEqualTo(UnionKind.SUBDISTRICT);
        assertThat(ledger.rows().getLast().columns().get(LedgerColumn.APPLIED)).isEqualTo(new Cell(2, 1));
    }

    @Test
    void givenQuietUnionAnswered_whenRead_thenItIsAZeroReportAndTheOthersAreMissing() {
        Ledger ledger = ledger(DISTRICT, Map.of(QUIET, ANSWER), Set.of());
        assertThat(ledger.missing()).containsExactly(BUSY, DIRECT);
        assertThat(ledger.rows().stream().filter(LedgerRow::zeroReport))
                .extracting(LedgerRow::union)
                .containsExactly(QUIET);
    }

    @Test
    void givenBusyUnionAnswered_whenRead_thenItIsNoZeroReport() {
        assertThat(ledger(DISTRICT, Map.of(BUSY, ANSWER), Set.of()).rows()).noneMatch(LedgerRow::zeroReport);
    }

    @Test
    void givenRow_whenWrittenAsJson_thenNamesAreThoseOfTheContract() {
        var json = EventJson.mapper().valueToTree(ledger(BUSY, Map.of(BUSY, ANSWER), Set.of()));
        var row = json.path("rows").path(0);
        assertThat(row.path("columns").propertyNames())
                .containsExactly(
                        "applied",
                        "visited",
                        "deliberationPassed",
                        "noticePosted",
                        "noticeEnded",
                        "objections",
                        "submitted",
                        "sentBack",
                        "newlyRecognized",
                        "deep",
                        "relative",
                        "accidental",
                        "leftJob",
                        "deceased",
                        "exited");
        assertThat(row.path("columns").path("applied")).hasToString("{\"opening\":2,\"change\":1,\"closing\":3}");
        assertThat(row.path("submittedBy").asString()).isEqualTo("someone");
        assertThat(row.has("rollup")).isFalse();
    }

    @Test
    void givenNoticesOfManyFates_whenCut_thenOnlyTheHangingOneRuns() {
        LocalDate cutDay = LocalDate.of(2023, 2, 24);
        assertThat(RunningNotices.at(
                        cutDay,
                        List.of(
                                new NoticeEntry("hanging", 3, BUSY, new NoticeChange.Posted(cutDay)),
                                new NoticeEntry("past", 3, BUSY, new NoticeChange.Posted(cutDay.minusDays(1))),
                                new NoticeEntry("closed", 5, BUSY, new NoticeChange.Over()),
                                new NoticeEntry("closed", 3, BUSY, new NoticeChange.Posted(cutDay)),
                                new NoticeEntry("again", 3, QUIET, new NoticeChange.Posted(cutDay)),
                                new NoticeEntry("again", 4, QUIET, new NoticeChange.Over()),
                                new NoticeEntry("again", 5, QUIET, new NoticeChange.Posted(cutDay.plusDays(3)))),
                        Map.of("hanging", BUSY)))
                .isEqualTo(Map.of(BUSY, 1, QUIET, 1));
    }

    @Test
    void givenNoticeOfACaseThatWentToAnotherUnion_whenCut_thenItRunsThere() {
        LocalDate cutDay = LocalDate.of(2023, 2, 24);
        assertThat(RunningNotices.at(
                        cutDay,
                        List.of(new NoticeEntry("moved", 3, BUSY, new NoticeChange.Posted(cutDay))),
                        Map.of("moved", STREET)))
                .isEqualTo(Map.of(STREET, 1));
    }

    private static Ledger ledger(UnionCode root, Map<UnionCode, LedgerAnswer> answers, Set<UnionKind> rollups) {
        Tally tally = new Tally();
        tally.add(BUSY, LedgerColumn.APPLIED, new Cell(2, 0));
        tally.add(BUSY, LedgerColumn.APPLIED, new Cell(0, 1));
        return Ledger.of(
                "2023",
                LedgerWeek.parse("2023-W08"),
                Instant.parse("2023-02-24T09:30:00Z"),
                code -> code.within(root),
                UNIONS,
                new LedgerFigures(tally, Map.of(), Map.of()),
                answers,
                rollups);
    }
}
