package cn.gongbang.documents.upload;

import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.documents.cases.CaseAccess;
import cn.gongbang.documents.cases.KnownCase;
import cn.gongbang.documents.dossier.DossierId;
import cn.gongbang.documents.dossier.DossierTag;
import cn.gongbang.documents.dossier.FileOffer;
import cn.gongbang.documents.events.Content;
import cn.gongbang.documents.events.FileAdded;
import cn.gongbang.documents.events.Place;
import cn.gongbang.documents.files.FileStore;
import cn.gongbang.documents.files.MediaKind;
import cn.gongbang.platform.ids.Ids;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.web.Writes;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** {@code POST /api/dossiers/{caseId}/files}: the bytes are durable before the fact is recorded (R-TRUE). */
@RestController
class UploadEndpoint {
    private final CaseAccess access;
    private final FileStore files;
    private final Commands commands;
    private final Writes writes;

    UploadEndpoint(CaseAccess access, FileStore files, Commands commands, Writes writes) {
        this.access = access;
        this.files = files;
        this.commands = commands;
        this.writes = writes;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Receipt(
            String fileId,
            String sha256,
            int material,
            @Nullable String person,
            @Nullable Integer page,
            String name,
            String mediaType,
            long size,
            int version,
            @Nullable String replaces) {
        @Override
        public String toString() {
            return Redacted.whole(this);
        }
    }

    /** What makes two uploads the same request; multipart boundaries differ from try to try. */
    private record Asked(Place place, String sha256) {}

    @PostMapping(path = "/api/dossiers/{caseId}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> upload(Caller caller, @PathVariable String caseId, MultipartHttpServletRequest request)
            throws IOException {
        KnownCase known = access.toFill(caller, caseId);
        UploadForm form = UploadForm.of(request, person -> isMember(known, caseId, person));
        MediaKind kind = kindOf(form.file());
        String sha256 = files.store(caseId, form.place(), form.file());
        FileAdded added = commands.send(new AddFile(
                DossierId.of(caseId),
                new FileOffer(
                        caseId,
                        known.facts().union(),
                        known.facts().unionKind(),
                        Ids.next(),
                        form.place(),
                        FileName.of(form.file().getOriginalFilename()),
                        new Content(kind.mediaType(), form.file().getSize(), sha256),
                        DossierTag.expectedVersion(request.getHeader(HttpHeaders.IF_MATCH)),
                        writes.stamp(caller, request, new Asked(form.place(), sha256)))));
        return ResponseEntity.created(URI.create("/api/dossiers/" + caseId + "/files/" + added.fileId()))
                .eTag(added.content().sha256())
                .body(receipt(added));
    }

    private boolean isMember(KnownCase known, String caseId, String person) {
        return known.facts().has(person)
                || access.afterCatchingUp(caseId).facts().has(person);
    }

    private static MediaKind kindOf(MultipartFile file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            return MediaKind.of(bytes.readNBytes(MediaKind.HEAD))
                    .orElseThrow(() -> Refusal.of(415, "MEDIA_TYPE", "problem.mediaType"));
        }
    }

    private static Receipt receipt(FileAdded added) {
        return new Receipt(
                added.fileId(),
                added.content().sha256(),
                added.place().material(),
                added.place().person(),
                added.place().page(),
                added.name(),
                added.content().mediaType(),
                added.content().size(),
                added.version(),
                added.replaces());
    }
}
