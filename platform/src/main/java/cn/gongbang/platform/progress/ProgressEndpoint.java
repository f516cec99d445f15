package cn.gongbang.platform.progress;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells other services how far this one is; not reachable through the gateway. */
@RestController
class ProgressEndpoint {
    private final Progress progress;

    ProgressEndpoint(Progress progress) {
        this.progress = progress;
    }

    @GetMapping("/internal/progress")
    Progress.Report progress() {
        return progress.report();
    }
}
