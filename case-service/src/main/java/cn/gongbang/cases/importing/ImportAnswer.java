package cn.gongbang.cases.importing;

import cn.gongbang.cases.importing.ImportJob.Status;
import cn.gongbang.cases.importing.ImportResult.Outcome;
import cn.gongbang.cases.importing.reading.FileKind;
import cn.gongbang.cases.importing.reading.RowProblem;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * How far an import is and what became of its rows.
 *
 * @param total families of the file; created, unchanged and failed together reach it in the end
 * @param hint what to do, when there is something
 * @param rows a page of them, in the order of the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportAnswer(
        String id,
        Status status,
        FileKind format,
        int total,
        int created,
        int unchanged,
        int failed,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String hint,
        int page,
        int size,
        List<Row> rows) {

    /** @param row of the sheet 家庭, or the line */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            int row,
            Outcome status,
            @Nullable String caseId,
            @Nullable String number,
            List<Problem> errors,
            List<Problem> notes) {}

    /**
     * @param cell such as {@code 成员!C7}; absent for JSON Lines
     * @param pointer JSON pointer into the line, or into the application a workbook's rows make
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Problem(@Nullable String cell, @Nullable String pointer, String code, String message) {}

    static ImportAnswer of(
            ImportJob job, int page, int size, List<ImportResult> results, MessageSource messages, Locale locale) {
        Status status = job.statusAt(Instant.now());
        return new ImportAnswer(
                job.id(),
                status,
                job.kind(),
                job.tally().total(),
                job.tally().created(),
                job.tally().unchanged(),
                job.tally().failed(),
                job.startedAt(),
                job.finishedAt(),
                status == Status.INTERRUPTED ? messages.getMessage("import.interrupted", new Object[0], locale) : null,
                page,
                size,
                results.stream().map(result -> row(result, messages, locale)).toList());
    }

    private static Row row(ImportResult result, MessageSource messages, Locale locale) {
        return new Row(
                result.row(),
                result.outcome(),
                result.caseId(),
                result.number(),
                problems(result.problems(), messages, locale),
                problems(result.notes(), messages, locale));
    }

    private static List<Problem> problems(List<RowProblem> problems, MessageSource messages, Locale locale) {
        return problems.stream()
                .map(problem -> new Problem(
                        problem.cell(),
                        problem.pointer(),
                        problem.code(),
                        messages.getMessage(
                                problem.message(), problem.arguments().toArray(), locale)))
                .toList();
    }
}
