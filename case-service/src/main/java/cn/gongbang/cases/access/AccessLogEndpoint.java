package cn.gongbang.cases.access;

import cn.gongbang.cases.read.InstantParameter;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.platform.access.Access;
import cn.gongbang.platform.access.AccessLog;
import cn.gongbang.platform.access.ShownField;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** R-PII-1: the access log, for the auditor to query and for the other services to write to. */
@RestController
class AccessLogEndpoint {
    private static final int LARGEST_PAGE = 1_000;
    private static final int LAST_PAGE = 1_000_000;
    private final AccessLogQuery query;
    private final AccessLog log;

    AccessLogEndpoint(AccessLogQuery query, AccessLog log) {
        this.query = query;
        this.log = log;
    }

    /**
     * @param caseId id of the case whose people's data was shown
     * @param user who read it
     * @param from an ISO instant with offset, inclusive, by the clock of the domain; {@code to} likewise
     */
    @GetMapping("/api/access-log")
    Page<LoggedAccess> find(
            @RequestParam(name = "case", required = false) @Nullable String caseId,
            @RequestParam(required = false) @Nullable String user,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable ShownField field,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Caller caller,
            Locale locale) {
        CaseRights.READ_ACCESS_LOG.require(caller, null, null);
        if (page < 0 || page > LAST_PAGE || size < 1 || size > LARGEST_PAGE) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "page, size");
        }
        AccessFilter filter = new AccessFilter(caseId, user, instant("from", from), instant("to", to), field);
        return query.find(filter, page, size, locale);
    }

    /** Open to services only and never through the gateway. */
    @PostMapping(AccessLog.PATH)
    void take(@RequestBody List<Access> entries) {
        log.write(entries);
    }

    private static @Nullable Instant instant(String name, @Nullable String text) {
        return text == null ? null : InstantParameter.read(name, text);
    }
}
