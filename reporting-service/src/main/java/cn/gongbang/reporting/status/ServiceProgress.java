package cn.gongbang.reporting.status;

import cn.gongbang.platform.progress.Progress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a service is.
 *
 * @param known whether it could be asked
 * @param settled whether all its events are announced and it has handled all it can hear
 * @param head newest position of its event store
 */
record ServiceProgress(
        String service,
        boolean known,
        boolean settled,
        @Nullable String head,
        List<Progress.FeedReport> feeds) {

    static ServiceProgress unknown(String service) {
        return new ServiceProgress(service, false, false, null, List.of());
    }

    static ServiceProgress of(String service, Optional<Progress.Report> told) {
        return told.map(report -> new ServiceProgress(service, true, report.settled(), report.head(), report.feeds()))
                .orElseGet(() -> unknown(service));
    }
}
