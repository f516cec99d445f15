package cn.gongbang.cases.read.history;

import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.cases.write.HardshipCase;
import cn.gongbang.platform.integrity.HistoryProofs;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/cases/{id}/proof}: the case's events as they are stored, with the proof that they are in the log, for the
 * auditor, the district and the case's own union (docs/tamper-evidence.md).
 */
@RestController
class ProofEndpoint {
    private final CaseHistories cases;
    private final HistoryProofs proofs;

    ProofEndpoint(CaseHistories cases, HistoryProofs proofs) {
        this.cases = cases;
        this.proofs = proofs;
    }

    @GetMapping("/api/cases/{id}/proof")
    ResponseEntity<byte[]> proof(@PathVariable String id, Caller caller) {
        CaseRights.INSPECT.requireRole(caller);
        CaseState now = cases.require(id);
        CaseRights.require(CaseRights.INSPECT, caller, now);
        byte[] file = proofs.of(HardshipCase.address(id)).orElseThrow(() -> Refusal.unknown("cases.unknown"));
        String name = now.opening().number() + "-proof.json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
