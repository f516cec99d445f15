package cn.gongbang.cases.importing;

import cn.gongbang.cases.importing.ImportJob.Status;
import cn.gongbang.cases.importing.ImportResult.Outcome;
import cn.gongbang.cases.importing.form.Template;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.web.Writes;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Imports files of applications (R-DUP, R-ID) and tells what became of each row. */
@RestController
class ImportEndpoint {
    private static final int LARGEST_PAGE = 1_000;
    private static final int LAST_PAGE = 100_000;
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private final Imports imports;
    private final ImportJobs jobs;
    private final ImportResults results;
    private final Writes writes;
    private final MessageSource messages;

    ImportEndpoint(Imports imports, ImportJobs jobs, ImportResults results, Writes writes, MessageSource messages) {
        this.imports = imports;
        this.jobs = jobs;
        this.results = results;
        this.writes = writes;
        this.messages = messages;
    }

    /** Answers 200 with what became of the rows, or 202 when it takes longer than a client should wait. */
    @PostMapping(path = "/api/cases/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportAnswer> begin(MultipartHttpServletRequest request, Caller caller, Locale locale)
            throws IOException {
        CaseRights.APPLY.requireRole(caller);
        Upload upload = Upload.receive(request);
        String id = imports.begin(upload.content(), writes.stamp(caller, request, upload.sha256()), caller);
        ImportAnswer answer = answer(id, null, 0, LARGEST_PAGE, caller, locale);
        boolean running = answer.status() == Status.RUNNING;
        return ResponseEntity.status(running ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .location(URI.create("/api/cases/imports/" + id))
                .body(answer);
    }

    @GetMapping("/api/cases/imports/{id}")
    ImportAnswer get(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Caller caller,
            Locale locale) {
        CaseRights.READ_IMPORT.requireRole(caller);
        if (page < 0 || page > LAST_PAGE || size < 1 || size > LARGEST_PAGE) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "page, size");
        }
        return answer(id, outcome, page, size, caller, locale);
    }

    @GetMapping("/api/cases/import/template.xlsx")
    ResponseEntity<byte[]> template(Caller caller) {
        CaseRights.APPLY.requireRole(caller);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("template.xlsx")
                                .build()
                                .toString())
                .body(Template.file());
    }

    private ImportAnswer answer(
            String id, @Nullable Outcome outcome, int page, int size, Caller caller, Locale locale) {
        ImportJob job = jobs.find(id).orElseThrow(() -> Refusal.unknown("import.unknown"));
        CaseRights.READ_IMPORT.require(caller, job.union(), job.startedBy());
        return ImportAnswer.of(job, page, size, results.page(id, outcome, page, size), messages, locale);
    }
}
