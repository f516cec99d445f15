package cn.gongbang.reporting.submission;

import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.web.Writes;
import cn.gongbang.reporting.ledger.LedgerWeek;
import cn.gongbang.reporting.registry.Registry;
import cn.gongbang.reporting.registry.ReportScope;
import cn.gongbang.reporting.registry.WeekCuts;
import cn.gongbang.reporting.rights.ReportRights;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** R-OMIT: {@code POST /api/reports/ledger/{week}/{union}/submission} by the union itself. */
@RestController
class SubmissionEndpoint {
    /** The union's answer as it stands for ever. */
    record Submission(
            String campaign,
            String week,
            UnionCode union,
            @Nullable String problems,
            @Nullable Integer consultations,
            String submittedBy,
            Instant submittedAt) {}

    private final Commands commands;
    private final Writes writes;
    private final Registry registry;
    private final WeekCuts cuts;
    private final Clock clock;

    SubmissionEndpoint(Commands commands, Writes writes, Registry registry, WeekCuts cuts, Clock clock) {
        this.commands = commands;
        this.writes = writes;
        this.registry = registry;
        this.cuts = cuts;
        this.clock = clock;
    }

    @PostMapping("/api/reports/ledger/{week}/{union}/submission")
    ResponseEntity<Submission> submit(
            @PathVariable String week,
            @PathVariable String union,
            @RequestParam(required = false) @Nullable String campaign,
            @RequestBody(required = false) @Nullable SubmissionForm form,
            Caller caller,
            HttpServletRequest request) {
        ReportRights.CONFIRM.requireRole(caller);
        UnionCode code = ReportScope.parse(union);
        ReportRights.CONFIRM.require(caller, code);
        if (registry.unions().find(code).isEmpty()) {
            throw Refusal.unknown("report.union");
        }
        SubmissionForm answer = Objects.requireNonNullElse(form, SubmissionForm.EMPTY);
        answer.check();
        LedgerWeek asked = WeekCuts.parse(week);
        CampaignNews surveyed = registry.campaign(campaign, code, LocalDate.now(clock));
        requireBegun(surveyed, asked);
        var submission = new LedgerSubmitted(
                surveyed.id(),
                asked.toString(),
                code,
                answer.problems(),
                answer.advised(),
                writes.stamp(caller, request, Map.of("campaign", surveyed.id(), "answer", answer)));
        LedgerSubmitted stands = commands.send(new SubmitLedger(
                LedgerSubmitted.stream(surveyed.id(), asked.toString()), submission, Writes.expectedVersion(request)));
        return ResponseEntity.ok().eTag("\"0\"").body(shown(stands));
    }

    /** A ledger can be confirmed from the moment the one before it was cut. */
    private void requireBegun(CampaignNews campaign, LedgerWeek week) {
        WeekCuts.Cuts asked = cuts.of(campaign, week);
        Instant begin = asked.before();
        if (begin != null && clock.instant().isBefore(begin)) {
            throw Refusal.conflict("R-OMIT", "report.ledgerNotBegun");
        }
    }

    private static Submission shown(LedgerSubmitted submitted) {
        return new Submission(
                submitted.campaign(),
                submitted.week(),
                submitted.union(),
                submitted.problems(),
                submitted.consultations(),
                submitted.stamp().actor(),
                submitted.stamp().recordedAt());
    }
}
