package cn.gongbang.reporting.weekly;

import cn.gongbang.platform.integrity.CheckpointsEndpoint.Told;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.reporting.ledger.Cell;
import cn.gongbang.reporting.ledger.Ledger;
import cn.gongbang.reporting.ledger.LedgerColumn;
import cn.gongbang.reporting.ledger.LedgerRow;
import cn.gongbang.reporting.ledger.Unions;
import cn.gongbang.reporting.registry.Registry;
import cn.gongbang.reporting.sheet.Heading;
import cn.gongbang.reporting.sheet.Labels;
import cn.gongbang.reporting.sheet.Spreadsheet;
import cn.gongbang.reporting.sheet.Table;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The weekly ledger in the layout of the form 调查摸底工作台账 (domain.md §6). */
@Component
class LedgerSheet {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(DomainTime.ZONE);
    private static final List<LedgerColumn> UP_TO_DELIBERATION =
            List.of(LedgerColumn.APPLIED, LedgerColumn.VISITED, LedgerColumn.DELIBERATION_PASSED);
    private static final List<LedgerColumn> AFTER_NOTICE = List.of(
            LedgerColumn.NOTICE_POSTED,
            LedgerColumn.NOTICE_ENDED,
            LedgerColumn.OBJECTIONS,
            LedgerColumn.SUBMITTED,
            LedgerColumn.SENT_BACK,
            LedgerColumn.DEEP,
            LedgerColumn.RELATIVE,
            LedgerColumn.ACCIDENTAL,
            LedgerColumn.NEWLY_RECOGNIZED,
            LedgerColumn.LEFT_JOB,
            LedgerColumn.DECEASED,
            LedgerColumn.EXITED);

    private final Registry registry;
    private final MessageSource messages;

    LedgerSheet(Registry registry, MessageSource messages) {
        this.registry = registry;
        this.messages = messages;
    }

    /** @param checkpoints what each service's store held at the cut */
    byte[] of(Ledger ledger, List<Told> checkpoints, Locale locale) {
        Labels labels = new Labels(messages, locale);
        Unions unions = registry.unionsAt(ledger.cutAt());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (LedgerRow row : ledger.rows()) {
            rows.add(row(rows.size() + 1, row, ledger.week(), unions, labels));
        }
        return Spreadsheet.of(new Table(
                ledger.week(),
                labels.text("ledger.title", ledger.week()),
                labels.text("ledger.subtitle", MINUTE.format(ledger.cutAt())),
                headings(labels),
                rows,
                labels.text("sheet.footer"),
                checkpoints.stream().map(each -> note(each, labels)).toList()));
    }

    private static String note(Told checkpoint, Labels labels) {
        return labels.text(
                "ledger.checkpoint",
                checkpoint.log(),
                String.valueOf(checkpoint.number()),
                String.valueOf(checkpoint.size()),
                checkpoint.root());
    }

    private static List<Heading> headings(Labels labels) {
        List<Heading> headings = new ArrayList<>(List.of(
                Heading.of(labels.text("ledger.number"), 6),
                Heading.of(labels.text("ledger.subdistrict"), 30),
                Heading.of(labels.text("ledger.union"), 26),
                Heading.of(labels.text("ledger.week"), 10)));
        for (String key : List.of("unions", "publicised", "surveyed", "zeroReports", "consultations")) {
            headings.add(Heading.of(labels.text("ledger." + key), 7));
        }
        List<String> parts = labels.texts("ledger.opening", "ledger.change", "ledger.closing");
        UP_TO_DELIBERATION.forEach(column -> headings.add(Heading.group(labels.word(column), parts, 6, null)));
        headings.add(Heading.of(labels.text("ledger.noticeRunning"), 7));
        AFTER_NOTICE.forEach(column -> headings.add(Heading.group(labels.word(column), parts, 6, null)));
        headings.add(Heading.of(labels.text("ledger.problems"), 24));
        headings.add(Heading.of(labels.text("ledger.submittedBy"), 16));
        headings.add(Heading.of(labels.text("ledger.submittedAt"), 16));
        return headings;
    }

    private static List<@Nullable Object> row(int number, LedgerRow row, String week, Unions unions, Labels labels) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(number);
        values.add(unions.subdistrictOf(row.union()).map(node -> node.name()).orElse(""));
        values.add(row.rollup() == null ? row.name() : labels.text("ledger.sum", row.name()));
        values.add(week);
        values.add(row.unions());
        values.add(null);
        values.add(row.answered());
        values.add(row.zeroReports());
        values.add(row.consultations());
        UP_TO_DELIBERATION.forEach(column -> cell(row, column, values));
        values.add(row.noticeRunning());
        AFTER_NOTICE.forEach(column -> cell(row, column, values));
        values.add(row.problems());
        values.add(row.submittedBy());
        Instant submittedAt = row.submittedAt();
        values.add(submittedAt == null ? null : MINUTE.format(submittedAt));
        return values;
    }

    private static void cell(LedgerRow row, LedgerColumn column, List<@Nullable Object> values) {
        Cell cell = Objects.requireNonNull(row.columns().get(column));
        values.add(cell.opening());
        values.add(cell.change());
        values.add(cell.closing());
    }
}
