package cn.gongbang.reporting.status;

import cn.gongbang.platform.progress.Progress;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.rights.ReportRights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/reports/status}: whether every service has handled every event so far. */
@RestController
class StatusEndpoint {
    /** Lag of the projections, service by service. */
    record Status(boolean settled, List<ServiceProgress> services) {}

    private final OtherServices others;
    private final Progress own;

    StatusEndpoint(OtherServices others, Progress own) {
        this.others = others;
        this.own = own;
    }

    /** Settled when two looks in a row find nothing to do and nothing moved in between. */
    @GetMapping("/api/reports/status")
    Status status(Caller caller) {
        ReportRights.SEE_STATUS.requireRole(caller);
        List<ServiceProgress> first = look();
        if (!first.stream().allMatch(ServiceProgress::settled)) {
            return new Status(false, first);
        }
        List<ServiceProgress> second = look();
        return new Status(second.equals(first), second);
    }

    private List<ServiceProgress> look() {
        List<ServiceProgress> all = new ArrayList<>(others.look());
        Progress.Report report = own.report();
        all.add(ServiceProgress.of(report.service(), Optional.of(report)));
        return all;
    }
}
