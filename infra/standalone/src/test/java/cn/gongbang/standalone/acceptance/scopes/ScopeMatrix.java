package cn.gongbang.standalone.acceptance.scopes;

import static cn.gongbang.standalone.acceptance.scopes.Row.all;
import static cn.gongbang.standalone.acceptance.scopes.Row.get;
import static cn.gongbang.standalone.acceptance.scopes.Row.write;
import static cn.gongbang.standalone.acceptance.scopes.Sent.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may what, endpoint by endpoint, written down apart from the code that decides it (contract.md, Conventions). */
final class ScopeMatrix {
    private static final String CASES = "case-service";
    private static final String REVIEWS = "review-service";
    private static final String DOCUMENTS = "document-service";
    private static final String REPORTS = "reporting-service";
    private static final String GATEWAY = "gateway";

    private static final Set<Who> WORK = all(Who.UNION, Who.STREET, Who.DISTRICT);
    private static final Set<Who> INSPECT = all(WORK, Set.of(Who.AUDITOR));
    private static final Set<Who> READ = all(INSPECT, Set.of(Who.APP_FILED));
    private static final Set<Who> REPORT = all(INSPECT, Set.of(Who.REPORTER));
    private static final Set<Who> CHECKPOINTS = all(Who.DISTRICT, Set.of(Who.AUDITOR, Who.REPORTER));
    private static final Set<Who> WITHDRAW = all(WORK, Set.of(Who.APP_FILED));
    private static final Set<Who> APPLY = all(WORK, Who.APP);
    private static final Set<Who> FILL = all(WORK, Set.of(Who.APP_FILED));
    private static final Set<Who> UNION_STEP = all(Who.UNION, Set.of(Who.DISTRICT_OWN));
    private static final Set<Who> VISIT = all(Who.UNION, Who.DISTRICT);
    private static final Set<Who> ADMIN = Set.of(Who.ADMIN);
    private static final Set<Who> EVERYBODY = EnumSet.allOf(Who.class);
    private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Who.NOBODY));
    /** Unions and subdistricts seen from where the case is not theirs. */
    private static final Set<Who> ELSEWHERE =
            Set.of(Who.UNION_BELOW, Who.UNION_BESIDE, Who.UNION_ABOVE, Who.STREET_BESIDE, Who.STREET_ABOVE);

    private static final Sent DATED = json("{\"effectiveOn\":\"2023-02-06\"}");

    private ScopeMatrix() {}

    static List<Row> rows() {
        return Stream.of(cases(), changes(), registry(), reviews(), dossiers(), reports(), gateway())
                .flatMap(List::stream)
                .toList();
    }

    /** What services ask each other; nobody at all is let in. */
    static Row internal(String service, String path) {
        return get(service, path, "", Set.of());
    }

    private static List<Row> cases() {
        return List.of(
                get(CASES, "/api/cases", "?union={union}", INSPECT).naming(),
                write(CASES, "POST", "/api/cases", APPLY, Sent.APPLICATION, Sent.APPLICATION),
                write(
                                CASES,
                                "POST",
                                "/api/cases/search",
                                INSPECT,
                                json("{\"residentId\":\"{residentId}\"}"),
                                Sent.EMPTY_OBJECT)
                        .naming()
                        .ownOnlyFor(ELSEWHERE),
                get(CASES, "/api/cases/due", "?union={union}", INSPECT),
                get(CASES, "/api/cases/watch-list", "?union={union}", INSPECT),
                write(CASES, "POST", "/api/cases/import", APPLY, Sent.LINES, Sent.LINES)
                        .ownOnlyFor(ELSEWHERE),
                get(CASES, "/api/cases/imports/{id}", "", READ),
                get(CASES, "/api/cases/import/template.xlsx", "", all(APPLY, ELSEWHERE)),
                get(CASES, "/api/cases/{id}", "", READ).naming(),
                get(CASES, "/api/cases/{id}/assessment", "", READ),
                get(CASES, "/api/cases/{id}/history", "", INSPECT),
                get(CASES, "/api/cases/{id}/history.jsonl", "", INSPECT).naming(),
                get(CASES, "/api/cases/{id}/history.html", "", INSPECT),
                get(CASES, "/api/cases/{id}/comparison", "?from=2023-01-01T00:00:00Z", INSPECT),
                get(CASES, "/api/cases/{id}/proof", "", INSPECT),
                get(CASES, "/api/access-log", "", Set.of(Who.AUDITOR)));
    }

    private static List<Row> changes() {
        Sent moved = json("{\"effectiveOn\":\"2023-02-06\",\"receivingUnion\":\"jianghai.d01\"}");
        return List.of(
                change("income", json("{\"effectiveOn\":\"2023-02-06\",\"incomes\":[],\"expenses\":[]}")),
                change("members", json("""
                        {"effectiveOn":"2023-02-06","member":{"residentId":"440704199006070023","name":"陈𠮷",
                        "relation":"SPOUSE","employment":"NONE","ableToWork":true}}""")),
                change("members/{memberId}/removal", json("{\"effectiveOn\":\"2023-02-06\",\"reason\":\"OTHER\"}")),
                change("members/{memberId}/facts", json("{\"effectiveOn\":\"2023-02-06\",\"employment\":\"RETIRED\"}")),
                change("departure", moved),
                change("death", json("{\"effectiveOn\":\"2023-02-06\",\"person\":\"HOLDER\"}")),
                change("holder", json("{\"effectiveOn\":\"2023-02-06\",\"person\":\"m1\"}")),
                change("causes", json("{\"effectiveOn\":\"2023-02-06\",\"primary\":\"OTHER\",\"secondary\":[]}")),
                change("retirement", DATED),
                change("transfer", moved),
                change("corrections", json("{\"corrects\":0,\"reason\":\"错误\"}")),
                change("closure", json("{\"effectiveOn\":\"2023-02-06\",\"reason\":\"GIVEN_UP\"}")),
                change("reopening", DATED),
                change("carry-over", json("{\"effectiveOn\":\"2023-02-06\",\"campaign\":\"2023\"}")),
                change(
                        "exclusions",
                        json("{\"exclusion\":\"VEHICLE\",\"foundOn\":\"2023-02-06\",\"evidence\":\"有车\"}")),
                change("erasure", json("{\"reason\":\"本人要求\"}")),
                change("restriction", json("{\"reason\":\"本人要求\"}")),
                ofCase("restriction/lifting", Who.DISTRICT, Sent.EMPTY_OBJECT, json("{\"reason\":\"本人同意\"}")),
                ofCase("withdrawal", WITHDRAW, json("{\"effectiveOn\":\"never\"}"), json("{\"reason\":\"好转\"}")),
                ofCase("reassessment", Who.DISTRICT, Sent.EMPTY_OBJECT, DATED),
                ofCase(
                        "exclusions/{findings}/decision",
                        Who.DISTRICT,
                        Sent.EMPTY_OBJECT,
                        json("{\"outcome\":\"DISMISSED\",\"reason\":\"不实\"}")));
    }

    private static List<Row> registry() {
        return List.of(
                get(CASES, "/api/unions", "", SIGNED_IN),
                get(CASES, "/api/unions/history", "", SIGNED_IN),
                write(CASES, "PUT", "/api/unions", ADMIN, json("[]"), json("[]")),
                get(CASES, "/api/policies/{id}", "", SIGNED_IN),
                write(CASES, "PUT", "/api/policies/{id}", ADMIN, Sent.POLICY, Sent.POLICY),
                get(CASES, "/api/policies/{id}/affected", "", INSPECT).ownOnlyFor(ELSEWHERE),
                write(
                        CASES,
                        "POST",
                        "/api/policies/{id}/affected/reassessment",
                        Who.DISTRICT,
                        json("{\"cases\":[\"{caseId}\"]}"),
                        json("{\"cases\":[\"{caseId}\"]}")),
                get(CASES, "/api/campaigns", "", SIGNED_IN),
                get(CASES, "/api/campaigns/{id}", "", SIGNED_IN),
                write(CASES, "PUT", "/api/campaigns/{id}", ADMIN, Sent.EMPTY_OBJECT, Sent.EMPTY_OBJECT),
                get(CASES, "/api/campaigns/{id}/carry-over", "?union={union}", INSPECT));
    }

    private static List<Row> reviews() {
        return List.of(
                get(REVIEWS, "/api/reviews", "?union={union}", INSPECT).naming(),
                get(REVIEWS, "/api/reviews/{caseId}", "", INSPECT).naming(),
                step("visit", VISIT, json("""
                        {"visitedOn":"2023-02-06","findings":"属实","homePhotos":["{fileId}"],"workerPhotos":["{fileId}"],
                        "investigators":[{"name":"何欣","post":"主席"},{"name":"梁敏","post":"委员"}]}""")),
                step("deliberation", UNION_STEP, json("{\"outcome\":\"PASSED\",\"opinion\":\"属实\"}")),
                step("notice", UNION_STEP, json("{\"postedOn\":\"2023-02-06\",\"place\":\"公示栏\"}")),
                step("notice/objections", UNION_STEP, json("{\"by\":\"群众\",\"content\":\"有车\"}")),
                step(
                        "notice/objections/{objectionId}/resolution",
                        UNION_STEP,
                        json("{\"outcome\":\"DISMISSED\",\"reason\":\"不实\"}")),
                step("notice/closure", UNION_STEP, json("{\"boardPhotos\":[\"{fileId}\"]}")),
                step("subdistrict-review", Who.STREET, json("{\"outcome\":\"PASSED\"}")),
                step("cross-check", Who.DISTRICT, json("{\"register\":\"ALL\",\"result\":\"CLEAR\"}")),
                step("district-decision", Who.DISTRICT, json("{\"outcome\":\"APPROVED\"}")),
                step("resubmission", UNION_STEP, json("{\"note\":\"已补\"}")),
                get(REVIEWS, "/api/notices", "", EVERYBODY));
    }

    private static List<Row> dossiers() {
        return List.of(
                get(DOCUMENTS, "/api/dossiers/{caseId}", "", INSPECT).naming(),
                write(DOCUMENTS, "POST", "/api/dossiers/{caseId}/files", FILL, Sent.EMPTY_FORM, Sent.PHOTO),
                get(DOCUMENTS, "/api/dossiers/{caseId}/files/{fileId}", "", INSPECT));
    }

    private static List<Row> reports() {
        String summary = "?campaign=2023&status=APPLIED&union={union}";
        String ledger = "?campaign=2023&week=2023-W06&union={union}";
        return List.of(
                get(REPORTS, "/api/reports/summary", summary, REPORT).naming(),
                get(REPORTS, "/api/reports/summary.xlsx", summary, REPORT),
                get(REPORTS, "/api/reports/ledger", ledger, REPORT),
                get(REPORTS, "/api/reports/ledger.xlsx", ledger, REPORT),
                get(REPORTS, "/api/reports/statistics", "?campaign=2023&union={union}", REPORT),
                write(
                        REPORTS,
                        "POST",
                        "/api/reports/ledger/{week}/{union}/submission",
                        Who.UNION,
                        json("{\"consultations\":-1}"),
                        json("{\"consultations\":1}")),
                get(REPORTS, "/api/integrity/checkpoints", "", CHECKPOINTS),
                get(REPORTS, "/api/reports/status", "", SIGNED_IN),
                write(REPORTS, "POST", "/api/reports/rebuild", ADMIN, Sent.EMPTY_OBJECT, Sent.EMPTY_OBJECT));
    }

    private static List<Row> gateway() {
        return List.of(
                get(GATEWAY, "/login", "", EVERYBODY),
                get(GATEWAY, "/login/sign-in.css", "", EVERYBODY),
                get(GATEWAY, "/dev/clock", "", ADMIN),
                write(
                        GATEWAY,
                        "POST",
                        "/dev/clock",
                        ADMIN,
                        Sent.EMPTY_OBJECT,
                        json("{\"now\":\"2023-02-07T09:00:00+08:00\"}")));
    }

    private static Row change(String resource, Sent write) {
        return ofCase(resource, WORK, Sent.EMPTY_OBJECT, write);
    }

    private static Row ofCase(String resource, Set<Who> open, Sent knock, Sent write) {
        return write(CASES, "POST", "/api/cases/{id}/" + resource, open, knock, write);
    }

    private static Row step(String step, Set<Who> open, Sent write) {
        return write(REVIEWS, "POST", "/api/reviews/{caseId}/" + step, open, Sent.EMPTY_OBJECT, write);
    }
}
