package cn.gongbang.reporting.weekly;

import cn.gongbang.platform.listening.CaughtUp;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.ledger.Ledger;
import cn.gongbang.reporting.projection.ReportsFeed;
import cn.gongbang.reporting.sheet.SpreadsheetAnswer;
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

    LedgerEndpoint(Ledgers ledgers, LedgerSheet sheet) {
        this.ledgers = ledgers;
        this.sheet = sheet;
    }

    @GetMapping("/api/reports/ledger")
    @CaughtUp(ReportsFeed.NAME)
    Ledger ledger(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String week,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable List<String> rollup,
            Caller caller) {
        return ledgers.read(caller, new Ledgers.Request(campaign, week, union, rollup));
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
        return SpreadsheetAnswer.of("ledger-" + ledger.week(), sheet.of(ledger, locale));
    }
}
