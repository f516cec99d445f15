package cn.gongbang.documents.download;

import cn.gongbang.documents.cases.CaseAccess;
import cn.gongbang.documents.cases.DossierReader;
import cn.gongbang.documents.cases.KnownCase;
import cn.gongbang.documents.events.FileAdded;
import cn.gongbang.documents.files.FileStore;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.access.ShownField;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/dossiers/{caseId}/files/{fileId}}: the bytes, whole or in ranges; earlier versions too. */
@RestController
class DownloadEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(DownloadEndpoint.class);
    private final CaseAccess access;
    private final DossierReader dossiers;
    private final FileStore files;

    DownloadEndpoint(CaseAccess access, DossierReader dossiers, FileStore files) {
        this.access = access;
        this.dossiers = dossiers;
        this.files = files;
    }

    @GetMapping("/api/dossiers/{caseId}/files/{fileId}")
    ResponseEntity<Resource> download(
            Caller caller, Reading reading, @PathVariable String caseId, @PathVariable String fileId) {
        KnownCase known = access.toRead(caller, caseId);
        FileAdded file = dossiers.read(caseId).file(fileId).orElseThrow(() -> Refusal.unknown("problem.file.unknown"));
        reading.of(Purpose.DOSSIER_FILE, caseId, known.facts().union())
                .note(file.place().person(), ShownField.FILE);
        return ResponseEntity.ok()
                .eTag(file.content().sha256())
                .contentType(MediaType.parseMediaType(file.content().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes(file));
    }

    private Resource bytes(FileAdded file) {
        return files.find(file.caseId(), file.place(), file.content()).orElseThrow(() -> {
            LOG.error(
                    "file {} of case {} is on record but its content {} is not in the store",
                    file.fileId(),
                    file.caseId(),
                    file.content().sha256());
            return Refusal.of(500, "FILE_MISSING", "problem.file.missing");
        });
    }

    private static String disposition(FileAdded file) {
        return ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
