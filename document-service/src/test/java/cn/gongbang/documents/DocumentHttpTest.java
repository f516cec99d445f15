package cn.gongbang.documents;

import static cn.gongbang.documents.dossier.Dossiers.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.documents.cases.DossierReader;
import cn.gongbang.documents.cases.HeardCases;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** contract.md “document-service”, over HTTP. */
class DocumentHttpTest {
    private static final String HOLDING_UNION = "GRASSROOTS jianghai.waihai.u01";
    private static final byte[] JPEG = DocumentServer.JPEG;
    private static final int MEGABYTE = 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path data;

    private static DocumentServer server;

    @BeforeAll
    static void start() {
        server = DocumentServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void givenPhoto_whenUploaded_thenItCanBeReadWholeInRangesAndByItsTag() throws Exception {
        var uploaded = server.upload(HOLDING_UNION, DocumentServer.form("家庭 现场.jpg", JPEG, "material=7"));
        assertThat(uploaded.statusCode()).isEqualTo(201);
        JsonNode receipt = JSON.readTree(uploaded.body());
        String location = uploaded.headers().firstValue("Location").orElseThrow();
        assertThat(location)
                .isEqualTo("/api/dossiers/" + CASE + "/files/"
                        + receipt.get("fileId").asString());
        String tag = "\"" + receipt.get("sha256").asString() + "\"";

        var whole = server.get(HOLDING_UNION, location);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(JPEG);
        assertThat(whole.headers().firstValue("ETag")).contains(tag);
        assertThat(whole.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(whole.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(whole.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''%E5%AE%B6%E5%BA%AD%20%E7%8E%B0%E5%9C%BA.jpg");

        var part = server.get(HOLDING_UNION, location, "Range", "bytes=2-5");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(JPEG, 2, 6));
        assertThat(server.get(HOLDING_UNION, location, "Range", "bytes=900-").statusCode())
                .isEqualTo(416);
        assertThat(server.get(HOLDING_UNION, location, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void givenUpload_whenChecklistIsRead_thenItSaysInTheReadersLanguageWhatIsThere() throws Exception {
        server.upload(
                HOLDING_UNION,
                DocumentServer.form("id.jpg", JPEG, "material=2", "page=1", "person=" + HeardCases.MEMBER));

        JsonNode chinese =
                JSON.readTree(server.get("AUDITOR", "/api/dossiers/" + CASE).body());
        JsonNode english = JSON.readTree(server.get("AUDITOR", "/api/dossiers/" + CASE, "Accept-Language", "en")
                .body());

        assertThat(chinese.get("materials")).hasSize(17);
        JsonNode idCard = chinese.get("materials").get(1);
        assertThat(idCard.get("name").asString()).isEqualTo("困难职工身份证复印件（正、反面）");
        assertThat(idCard.get("requirement").asString()).isEqualTo("REQUIRED");
        assertThat(idCard.get("present").asBoolean()).isTrue();
        assertThat(idCard.get("files").get(0).get("uploadedAt").asString()).isEqualTo("2023-02-06T10:00:00+08:00");
        assertThat(english.get("materials").get(4).get("why").asString()).contains("1 working member");
    }

    @Test
    void givenKey_whenUploadIsRetried_thenFirstFileAnswersAndOtherContentIsRefused() throws Exception {
        String path = "/api/dossiers/" + CASE + "/files";
        var first = server.post(
                HOLDING_UNION, path, DocumentServer.form("a.jpg", JPEG, "material=7"), "Idempotency-Key", "k1");
        var retry = server.post(
                HOLDING_UNION, path, DocumentServer.form("a.jpg", JPEG, "material=7"), "Idempotency-Key", "k1");
        var other = server.post(
                HOLDING_UNION, path, DocumentServer.form("a.jpg", JPEG, "material=8"), "Idempotency-Key", "k1");

        assertThat(retry.statusCode()).isEqualTo(201);
        assertThat(retry.body()).isEqualTo(first.body());
        assertThat(server.bean(DossierReader.class).read(CASE).answered().values())
                .isNotEmpty()
                .allSatisfy(answered -> assertThat(answered.requestHash()).startsWith("k1:"));
        DocumentServer.assertProblem(other, 422, "IDEMPOTENCY_KEY");
    }

    @Test
    void givenDossierSeenBefore_whenItChanged_thenGuardedUploadIsRefused() throws Exception {
        String seen = server.get(HOLDING_UNION, "/api/dossiers/" + CASE)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String path = "/api/dossiers/" + CASE + "/files";

        assertThat(server.post(HOLDING_UNION, path, DocumentServer.form("a.jpg", JPEG, "material=7"), "If-Match", seen)
                        .statusCode())
                .isEqualTo(201);
        DocumentServer.assertProblem(
                server.post(HOLDING_UNION, path, DocumentServer.form("b.jpg", JPEG, "material=7"), "If-Match", seen),
                412,
                "STALE");
    }

    @Test
    void givenBadFields_whenUploaded_thenEachIsNamedAndNothingIsStored() throws Exception {
        var bad = server.upload(
                HOLDING_UNION, DocumentServer.form("a.jpg", new byte[0], "material=18", "page=0", "person=stranger"));

        DocumentServer.assertProblem(bad, 422, "INVALID");
        assertThat(JSON.readTree(bad.body()).get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/file", "/material", "/person", "/page");
        DocumentServer.assertProblem(
                server.upload(HOLDING_UNION, DocumentServer.form(null, JPEG, "material=7")), 422, "INVALID");
    }

    @Test
    void givenOtherContent_whenUploaded_thenRefusedByWhatItIsNotByItsName() throws Exception {
        byte[] html = "<html></html>".getBytes(StandardCharsets.UTF_8);

        DocumentServer.assertProblem(
                server.upload(HOLDING_UNION, DocumentServer.form("photo.jpg", html, "material=7")), 415, "MEDIA_TYPE");
    }

    @Test
    void givenFileAtTheLimit_thenTakenAndOneBeyondItIsAnswered413() throws Exception {
        byte[] atLimit = Arrays.copyOf(JPEG, 20 * MEGABYTE);

        assertThat(server.upload(HOLDING_UNION, DocumentServer.form("a.jpg", atLimit, "material=7"))
                        .statusCode())
                .isEqualTo(201);
        DocumentServer.assertProblem(
                server.upload(
                        HOLDING_UNION,
                        DocumentServer.form("a.jpg", Arrays.copyOf(JPEG, 20 * MEGABYTE + 1), "material=7")),
                413,
                "TOO_LARGE");
        DocumentServer.assertProblem(
                server.upload(
                        HOLDING_UNION, DocumentServer.form("a.jpg", Arrays.copyOf(JPEG, 40 * MEGABYTE), "material=7")),
                413,
                "TOO_LARGE");
    }

    @Test
    void givenMorePartsThanAnyFormHas_whenUploaded_thenRefused() throws Exception {
        String[] sixteen =
                IntStream.range(0, 16).mapToObj(i -> "field" + i + "=x").toArray(String[]::new);

        DocumentServer.assertProblem(
                server.upload(HOLDING_UNION, DocumentServer.form("a.jpg", JPEG, sixteen)), 413, "TOO_LARGE");
    }

    @Test
    void givenBrokenForm_whenUploaded_thenMalformedOrUnsupported() throws Exception {
        byte[] cut = Arrays.copyOf(DocumentServer.form("a.jpg", JPEG, "material=7"), 60);

        DocumentServer.assertProblem(server.upload(HOLDING_UNION, cut), 400, "MALFORMED");
        var json = server.send(HOLDING_UNION, "/api/dossiers/" + CASE + "/files", request -> request.POST(
                        HttpRequest.BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json"));
        assertThat(json.statusCode()).isEqualTo(415);
    }

    @Test
    void givenCallers_thenOnlyThoseResponsibleWriteAndRead() throws Exception {
        byte[] photo = DocumentServer.form("a.jpg", JPEG, "material=7");

        assertThat(server.upload("SUBDISTRICT jianghai.waihai", photo).statusCode())
                .isEqualTo(201);
        assertThat(server.upload("DISTRICT jianghai", photo).statusCode()).isEqualTo(201);
        assertThat(server.upload("APPLICANT_APP", photo).statusCode()).isEqualTo(201);
        DocumentServer.assertProblem(server.upload("APPLICANT_APP other", photo), 403, "FORBIDDEN");
        DocumentServer.assertProblem(server.upload("GRASSROOTS jianghai.waihai", photo), 403, "FORBIDDEN");
        DocumentServer.assertProblem(server.upload("GRASSROOTS jianghai.waihai.u02", photo), 403, "FORBIDDEN");
        DocumentServer.assertProblem(server.upload("SUBDISTRICT jianghai.lile", photo), 403, "FORBIDDEN");
        DocumentServer.assertProblem(server.upload("AUDITOR", photo), 403, "FORBIDDEN");
        assertThat(server.get("APPLICANT_APP", "/api/dossiers/" + CASE).statusCode())
                .isEqualTo(403);
        assertThat(server.get("GRASSROOTS jianghai.lile.u01", "/api/dossiers/" + CASE)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void givenUnknownCaseFileOrResource_thenNotFound() throws Exception {
        assertThat(server.get("AUDITOR", "/api/dossiers/none").statusCode()).isEqualTo(404);
        assertThat(server.get("AUDITOR", "/api/dossiers/" + CASE + "/files/none")
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get("AUDITOR", "/api/dossiers/" + CASE + "/bundle.zip")
                        .statusCode())
                .isEqualTo(404);
    }
}
