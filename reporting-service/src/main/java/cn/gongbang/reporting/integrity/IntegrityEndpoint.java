package cn.gongbang.reporting.integrity;

import cn.gongbang.platform.integrity.CheckpointsEndpoint.Told;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.rights.ReportRights;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/integrity/checkpoints}: what auditors copy to check stores and exports with. */
@RestController
class IntegrityEndpoint {
    private final StoreCheckpoints checkpoints;

    IntegrityEndpoint(StoreCheckpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** @param keys public keys that verify the notes */
    record Answer(List<String> keys, List<Told> checkpoints) {}

    /** @param from only checkpoints of this number and above, a thousand of each log at most */
    @GetMapping("/api/integrity/checkpoints")
    Answer checkpoints(@RequestParam(defaultValue = "0") long from, Caller caller) {
        ReportRights.READ_CHECKPOINTS.requireRole(caller);
        return new Answer(checkpoints.keys(), checkpoints.from(from));
    }
}
