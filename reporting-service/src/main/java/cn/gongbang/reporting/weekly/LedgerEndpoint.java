package cn.gongbang.reporting.weekly;

import cn.gongbang.platform.integrity.CheckpointsEndpoint.Told;
import cn.gongbang.platform.listening.CaughtUp;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.integrity.StoreCheckpoints;
import cn.gongbang.reporting.ledger.Ledger;
import cn.gongbang.reporting.projection.ReportsFeed;
import cn.gongbang.reporting.sheet.SpreadsheetAnswer;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The weekly ledger as JSON and as a sheet. */
@RestController
class LedgerEndpoint {
    private static final List<String> BOTH_SUMS = List.of("subdistrict", "district");
    private final Ledgers ledgers;
    private final LedgerSheet sheet;
    private final StoreCheckpoints checkpoints;

    LedgerEndpoint(Ledgers ledgers, LedgerSheet sheet, StoreCheckpoints checkpoints) {
        this.ledgers = ledgers;
        this.sheet = sheet;
        this.checkpoints = checkpoints;
    }

    /** @param checkpoints what each service's store held at the cut, signed; none before it */
    record EvidencedLedger(@JsonUnwrapped Ledger ledger, List<Told> checkpoints) {}

    @GetMapping("/api/reports/ledger")
    @CaughtUp(ReportsFeed.NAME)
    EvidencedLedger ledger(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String week,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable List<String> rollup,
            Caller caller) {
        Ledger ledger = ledgers.read(caller, new Ledgers.Request(campaign, week, union, rollup));
        return new EvidencedLedger(ledger, checkpoints.ofLedger(ledger.cutAt()));
    }

    /** With the sums of subdistricts and district unless others are asked for. */
    @GetMapping("/api/reports/ledger.xlsx")
    @CaughtUp(ReportsFeed.NAME)
    ResponseEntity<byte[]> spreadsheet(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String week,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable List<String> rollup,
            Caller caller,
            Locale locale) {
        Ledger ledger = ledgers.read(
                caller, new Ledgers.Request(campaign, week, union, Objects.requireNonNullElse(rollup, BOTH_SUMS)));
        return SpreadsheetAnswer.of(
                "ledger-" + ledger.week(), sheet.of(ledger, checkpoints.ofLedger(ledger.cutAt()), locale));
    }
}
