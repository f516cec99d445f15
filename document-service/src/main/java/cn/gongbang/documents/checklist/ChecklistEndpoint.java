package cn.gongbang.documents.checklist;

import cn.gongbang.documents.cases.CaseAccess;
import cn.gongbang.documents.cases.DossierReader;
import cn.gongbang.documents.cases.KnownCase;
import cn.gongbang.documents.dossier.DossierState;
import cn.gongbang.documents.dossier.DossierTag;
import cn.gongbang.documents.dossier.Material;
import cn.gongbang.documents.dossier.MaterialChecklist;
import cn.gongbang.platform.security.Caller;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/dossiers/{caseId}}: the 17 materials, which of them this case needs and why, and what is there. */
@RestController
class ChecklistEndpoint {
    private final CaseAccess access;
    private final DossierReader dossiers;
    private final MessageSource messages;

    ChecklistEndpoint(CaseAccess access, DossierReader dossiers, MessageSource messages) {
        this.access = access;
        this.dossiers = dossiers;
        this.messages = messages;
    }

    @GetMapping("/api/dossiers/{caseId}")
    ResponseEntity<DossierAnswer> dossier(Caller caller, @PathVariable String caseId, Locale locale) {
        KnownCase known = access.toRead(caller, caseId);
        DossierState dossier = dossiers.read(caseId);
        MaterialChecklist checklist = MaterialChecklist.of(known.facts(), known.review(), dossier);
        List<Integer> missing =
                checklist.missing().stream().map(Material::number).toList();
        return ResponseEntity.ok()
                .eTag(DossierTag.of(dossier.version(), known.sequence(), known.reviewSequence(), locale))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(new DossierAnswer(
                        caseId,
                        known.facts().union(),
                        dossier.version(),
                        missing.isEmpty(),
                        missing,
                        checklist.entries().stream()
                                .map(entry -> answer(entry, locale))
                                .toList()));
    }

    private DossierAnswer.MaterialAnswer answer(MaterialChecklist.Entry entry, Locale locale) {
        return new DossierAnswer.MaterialAnswer(
                entry.material().number(),
                messages.getMessage("material." + entry.material(), null, locale),
                entry.requirement(),
                messages.getMessage("reason." + entry.reason(), new Object[] {entry.members()}, locale),
                entry.present(),
                entry.files().stream().map(DossierAnswer.FileAnswer::of).toList());
    }
}
