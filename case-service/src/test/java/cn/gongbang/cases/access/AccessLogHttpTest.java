package cn.gongbang.cases.access;

import static cn.gongbang.cases.access.AccessSetup.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.cases.keys.KeyDatabase;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.access.Access;
import cn.gongbang.platform.access.AccessLog;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.ShownField;
import cn.gongbang.platform.internal.CaseService;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** R-PII-1: who sees what of a case, and what the access log holds of it; over HTTP and on a real PostgreSQL. */
class AccessLogHttpTest {
    private static final String AUDITOR = "auditor AUDITOR";
    private static final String APP = "tester APPLICANT_APP";
    private static final String UNION = "jianghai.waihai.u01 GRASSROOTS jianghai.waihai.u01";
    private static final String READ = "/api/cases/" + CASE;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String[] PERSONAL = {
        "440704198503120015",
        "440704199006070023",
        "440704201306010014",
        "13800000000",
        "6222080123456789012",
        "CANCER",
        "HEARING",
        "DISABLED",
        "江海区一路1号",
        "汉族",
        "homes",
        "欧阳小满"
    };

    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext server;
    private static Door door;
    private static JdbcTemplate sql;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        server = new SpringApplicationBuilder(AccessSetup.class)
                .properties("spring.config.name=case-service")
                .run(
                        "--server.port=0",
                        "--gongbang.keys.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--gongbang.keys.username=postgres");
        door = Door.of(server);
        sql = server.getBean(KeyDatabase.class).sql();
    }

    @AfterAll
    static void stop() throws Exception {
        door.close();
        server.close();
        postgres.close();
    }

    @BeforeEach
    void emptyTheLogAsOnlyItsOwnerCan() {
        sql.execute("alter table access_log disable trigger append_only");
        sql.execute("truncate access_log");
        sql.execute("alter table access_log enable trigger append_only");
    }

    @ParameterizedTest
    @ValueSource(strings = {UNION, "street.waihai SUBDISTRICT jianghai.waihai", "district DISTRICT jianghai", AUDITOR})
    void givenARoleThatNeedsIt_whenTheCaseIsRead_thenPlainAndInTheLogOnce(String reader) {
        assertThat(door.get(reader, READ).body()).contains(PERSONAL);
        JsonNode entry = only();
        String[] who = reader.split(" ");
        assertThat(entry.get("user").asString()).isEqualTo(who[0]);
        assertThat(entry.get("roles").toString()).isEqualTo("[\"" + who[1] + "\"]");
        assertThat(entry.path("union").asString("")).isEqualTo(who.length > 2 ? who[2] : "");
        assertThat(entry.get("caseId").asString()).isEqualTo(CASE);
        assertThat(entry.get("members").toString()).isEqualTo("[\"m1\",\"m2\",\"m3\"]");
        assertThat(entry.get("fields").toString()).isEqualTo("[\"BANK_CARD\",\"HEALTH\",\"RESIDENT_ID\"]");
        assertThat(entry.get("fieldsText").asString()).isEqualTo("银行卡号、健康与残疾状况、身份证号");
        assertThat(entry.get("purpose").asString()).isEqualTo("CASE");
        assertThat(entry.get("purposeText").asString()).isEqualTo("查阅档案");
        assertThat(entry.get("at").asString()).isEqualTo("2024-02-01T09:00:00+08:00");
        assertThat(OffsetDateTime.parse(entry.get("wallClock").asString()).toInstant())
                .as("a simulated clock does not move the wall's")
                .isAfter(AccessSetup.NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?asOf=2023-02-01T09:00:00%2B08:00"})
    void givenTheAppThatFiledIt_whenTheCaseIsRead_thenMaskedAndNothingToLog(String when) {
        String body = door.get(APP, READ + when).body();
        assertThat(body).doesNotContain(PERSONAL);
        JsonNode seen = JSON.readTree(body);
        assertThat(seen.at("/holder/residentId").asString()).isEqualTo("440704********0015");
        assertThat(seen.at("/holder/name").asString()).isEqualTo("欧阳明");
        assertThat(seen.at("/people/2/name").asString()).as("a child under 14").isEqualTo("欧阳*");
        assertThat(seen.at("/people/1/health").isNull()).isTrue();
        assertThat(seen.at("/people/2/disability").isNull()).isTrue();
        assertThat(seen.at("/contact/mobile").asString()).isEqualTo("138****0000");
        assertThat(seen.at("/contact/address").isNull()).isTrue();
        assertThat(seen.at("/bank/card").asString()).isEqualTo("***************9012");
        assertThat(seen.at("/profile").isNull()).isTrue();
        assertThat(seen.at("/property").isNull()).isTrue();
        assertThat(log("").get("total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/history, HISTORY",
        "/history.jsonl, HISTORY_EXPORT",
        "/history.html, HISTORY_EXPORT",
        "/comparison?from=2022-01-01T00:00:00%2B08:00, COMPARISON"
    })
    void givenAHistory_whenTheAuditorReadsItInAnyForm_thenInTheLogOnceWithItsPurpose(String form, String purpose) {
        assertThat(door.get(AUDITOR, READ + form, "Access-Purpose", "%E6%A0%B8%E6%9F%A5")
                        .body())
                .contains("440704201306010014", "6222080123456789012");
        JsonNode entry = only();
        assertThat(entry.get("purpose").asString()).isEqualTo(purpose);
        assertThat(entry.get("words").asString()).isEqualTo("核查");
        assertThat(entry.get("members").toString()).isEqualTo("[\"m1\",\"m2\",\"m3\"]");
        assertThat(entry.get("fields").toString()).isEqualTo("[\"BANK_CARD\",\"HEALTH\",\"RESIDENT_ID\"]");
    }

    @Test
    void givenAPartOfAHistoryInWhichNobodyStands_whenRead_thenNothingToLog() {
        assertThat(door.get(AUDITOR, READ + "/history?page=1&size=1").body()).contains("\"total\":3");
        assertThat(door.get(AUDITOR, READ + "/comparison?from=2023-06-01T00:00:00%2B08:00")
                        .statusCode())
                .isEqualTo(200);
        assertThat(log("").get("total").asInt()).isZero();
    }

    @Test
    void givenAReaderWhoHasTheCaseAlready_whenNothingLeaves_thenNothingToLog() {
        String tag = door.get(UNION, READ).headers().firstValue("ETag").orElseThrow();
        assertThat(log("").get("total").asInt()).isEqualTo(1);
        assertThat(door.get(UNION, READ, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(door.send(UNION, READ, HttpRequest.Builder::HEAD).statusCode())
                .isEqualTo(200);
        assertThat(door.get("x GRASSROOTS jianghai.waihai.u02", READ).statusCode())
                .isEqualTo(403);
        assertThat(log("").get("total").asInt()).isEqualTo(1);
    }

    @Test
    void givenNoLog_whenTheCaseIsRead_thenNoAnswer_andMasksNeedNone() {
        sql.execute("alter table access_log rename to access_log_away");
        try {
            HttpResponse<String> refused = door.get(UNION, READ);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("ACCESS_LOG").doesNotContain(PERSONAL);
            assertThat(door.get(AUDITOR, READ + "/history.jsonl").body()).doesNotContain(PERSONAL);
            assertThat(door.get(APP, READ).statusCode()).isEqualTo(200);
        } finally {
            sql.execute("alter table access_log_away rename to access_log");
        }
        assertThat(door.get(UNION, READ).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update access_log set reader = 'x'", "delete from access_log", "truncate access_log"})
    void givenEntries_whenSomebodyWouldChangeThem_thenTheDatabaseRefuses(String change) {
        door.get(UNION, READ);
        assertThatThrownBy(() -> sql.execute(change))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThat(log("").get("total").asInt()).isEqualTo(1);
    }

    @Test
    void givenEverythingWasRead_whenTheTableIsLookedThrough_thenNoPersonalValueIsInIt() {
        for (String form : List.of("", "/history", "/history.html", "/history.jsonl")) {
            door.get(AUDITOR, READ + form);
        }
        String table = String.join("\n", sql.queryForList("select access_log::text from access_log", String.class));
        assertThat(table)
                .contains(CASE, "m3", "RESIDENT_ID")
                .doesNotContain(PERSONAL)
                .doesNotContain("欧阳明", "陈𠮷");
    }

    @Test
    void givenEntriesOfManyReaders_whenTheAuditorAsks_thenEachFilterAndPageFits() {
        List<Access> entries = List.of(
                entry("u1", "c1", ShownField.RESIDENT_ID, "2023-03-01T01:00:00Z"),
                entry("u2", "c1", ShownField.HEALTH, "2023-03-02T01:00:00Z"),
                entry("u1", "c2", ShownField.FILE, "2023-03-03T01:00:00Z"));
        try (CaseService remote = new CaseService(URI.create(door.address()), () -> "token")) {
            remote.post(AccessLog.PATH, entries);
        }
        assertThat(found("")).containsExactly("u1 c2", "u2 c1", "u1 c1");
        assertThat(found("?case=c1")).containsExactly("u2 c1", "u1 c1");
        assertThat(found("?user=u1")).containsExactly("u1 c2", "u1 c1");
        assertThat(found("?field=HEALTH")).containsExactly("u2 c1");
        assertThat(found("?from=2023-03-02T09:00:00%2B08:00")).containsExactly("u1 c2", "u2 c1");
        assertThat(found("?to=2023-03-02T09:00:00%2B08:00")).containsExactly("u2 c1", "u1 c1");
        assertThat(found("?case=c1&user=u1&field=RESIDENT_ID&from=2023-01-01T00:00:00Z&to=2023-12-31T00:00:00Z"))
                .containsExactly("u1 c1");
        assertThat(found("?user=nobody")).isEmpty();
        assertThat(found("?size=2")).containsExactly("u1 c2", "u2 c1");
        assertThat(found("?size=2&page=1")).containsExactly("u1 c1");
        JsonNode page = log("?size=2&page=1");
        assertThat(page.get("total").asInt()).isEqualTo(3);
        assertThat(page.get("page").asInt()).isEqualTo(1);
        assertThat(page.get("size").asInt()).isEqualTo(2);
        for (String wrong : List.of("?page=-1", "?size=0", "?size=1001", "?from=yesterday", "?field=NAME")) {
            assertThat(door.get(AUDITOR, "/api/access-log" + wrong).statusCode())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app APPLICANT_APP",
                UNION,
                "s SUBDISTRICT jianghai.waihai",
                "d DISTRICT jianghai",
                "r REPORTER",
                "admin ADMIN",
                "x SERVICE"
            })
    void givenAnybodyElse_whenTheLogIsAskedFor_thenForbidden(String reader) {
        assertThat(door.get(reader, "/api/access-log").statusCode()).isEqualTo(403);
        assertThat(door.get(reader, "/api/access-log?case=" + CASE).statusCode())
                .isEqualTo(403);
    }

    private static Access entry(String user, String caseId, ShownField field, String at) {
        return new Access(
                user,
                Set.of(Role.GRASSROOTS),
                new UnionCode("jianghai.waihai.u01"),
                caseId,
                Set.of("m1"),
                Set.of(field),
                Purpose.SUMMARY,
                null,
                Instant.parse(at));
    }

    private static List<String> found(String question) {
        return log(question)
                .get("items")
                .valueStream()
                .map(entry ->
                        entry.get("user").asString() + " " + entry.get("caseId").asString())
                .toList();
    }

    private static JsonNode only() {
        JsonNode items = log("").get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static JsonNode log(String question) {
        HttpResponse<String> answer = door.get(AUDITOR, "/api/access-log" + question);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
