package cn.gongbang.testkit.compare;

import cn.gongbang.testkit.client.Problem;
import cn.gongbang.testkit.client.ProblemException;
import cn.gongbang.testkit.compare.LedgerAnswer.Cell;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Union;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 工作台账: every week, union and column; cut times, openings and closings, sums, and who has not answered. */
final class LedgerComparison {

    /** Fetches one ledger; {@code rollup} is {@code subdistrict} or {@code district}. */
    @FunctionalInterface
    interface Ledgers {
        JsonNode get(LedgerWeek week, String rollup);
    }

    private final LedgerExpectation expectation;
    private final Ledgers ledgers;
    private final Map<String, Integer> previousClosing = new HashMap<>();

    LedgerComparison(LedgerExpectation expectation, Ledgers ledgers) {
        this.expectation = expectation;
        this.ledgers = ledgers;
    }

    void into(Findings findings) {
        for (LedgerWeek week : expectation.weeks()) {
            Optional<Instant> cut = expectation.calendar().cutOf(week);
            if (cut.isPresent()) {
                compare(findings, week, cut.get());
            } else {
                hasNoLedger(findings, week);
            }
        }
    }

    private void hasNoLedger(Findings findings, LedgerWeek week) {
        try {
            findings.equal(week + " ledger", "404 R-CAL", ledgers.get(week, "district"));
        } catch (ProblemException refused) {
            Problem problem = refused.problem();
            findings.equal(week + " ledger", "404 R-CAL", problem.status() + " " + problem.code());
        }
    }

    private void compare(Findings findings, LedgerWeek week, Instant cut) {
        LedgerAnswer bySubdistrict = LedgerAnswer.of(ledgers.get(week, "subdistrict"));
        LedgerAnswer byDistrict = LedgerAnswer.of(ledgers.get(week, "district"));
        findings.equal(
                week + " week", week.toString(), Json.text(byDistrict.json().path("week")));
        findings.equal(week + " cutAt", cut, instant(byDistrict.json().path("cutAt")));
        for (String union : expectation.survey().unions().byCode().keySet()) {
            ownRow(findings, week, cut, union, byDistrict);
            findings.equal(
                    week + " " + union + " row under both rollups",
                    byDistrict.own().get(union),
                    bySubdistrict.own().get(union));
        }
        findings.equal(
                week + " unknown unions",
                new TreeSet<>(),
                byDistrict.own().keySet().stream()
                        .filter(union -> !expectation.survey().unions().byCode().containsKey(union))
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (Union union : expectation.survey().unions().ofKind(Union.Kind.SUBDISTRICT)) {
            sumRow(findings, week, union.code(), bySubdistrict);
        }
        sumRow(findings, week, expectation.survey().unions().root().code(), byDistrict);
        missing(findings, week, byDistrict);
    }

    private void ownRow(Findings findings, LedgerWeek week, Instant cut, String union, LedgerAnswer answer) {
        String where = week + " " + union + " ";
        for (String column : LedgerColumns.NAMES) {
            Cell cell = answer.cell(union, column);
            findings.equal(where + column + " change", expectation.change(week, union, column), cell.change());
            findings.equal(
                    where + column + " opening", previousClosing.getOrDefault(union + " " + column, 0), cell.opening());
            findings.equal(where + column + " closing", cell.opening() + cell.change(), cell.closing());
            previousClosing.put(union + " " + column, cell.closing());
        }
        JsonNode row = answer.own().get(union);
        int running = row == null ? 0 : row.path("noticeRunning").asInt(Integer.MIN_VALUE);
        findings.equal(where + "noticeRunning", expectation.noticesRunning(union, cut), running);
    }

    private void sumRow(Findings findings, LedgerWeek week, String union, LedgerAnswer answer) {
        JsonNode row = answer.sums().get(union);
        String where = week + " " + union + " sum ";
        findings.holds(where + "row", row != null, "a row", "no row");
        if (row == null) {
            return;
        }
        findings.equal(
                where + "rollup",
                expectation.survey().unions().get(union).kind().name(),
                Json.text(row.path("rollup")));
        for (String column : LedgerColumns.NAMES) {
            Cell sum = expectation.survey().unions().subtree(union).stream()
                    .map(part -> answer.cell(part, column))
                    .reduce(Cell.ZERO, Cell::plus);
            findings.equal(where + column, sum, LedgerAnswer.cell(row, column));
        }
    }

    /** R-OMIT: grassroots and directly affiliated unions without an answer. */
    private void missing(Findings findings, LedgerWeek week, LedgerAnswer answer) {
        TreeSet<String> expected = expectation.survey().unions().byCode().values().stream()
                .filter(union -> union.answersWeekly() && !answer.answered(union.code()))
                .map(Union::code)
                .collect(Collectors.toCollection(TreeSet::new));
        findings.equal(week + " missing", expected, new TreeSet<>(answer.missing()));
    }

    private static @Nullable Instant instant(JsonNode value) {
        String text = Json.text(value);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }
}
