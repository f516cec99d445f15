package cn.gongbang.documents;

import static cn.gongbang.documents.dossier.Dossiers.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.documents.cases.DossierReader;
import cn.gongbang.documents.cases.HeardCases;
import cn.gongbang.documents.dossier.Dossiers;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.access.Access;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.ShownField;
import cn.gongbang.platform.personal.KeyName;
import cn.gongbang.platform.personal.Sealing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** contract.md “document-service”, over HTTP. */
class DocumentHttpTest {
    private static final String HOLDING_UNION = "GRASSROOTS jianghai.waihai.u01";
    private static final String BOUNDARY = "gongbang-boundary";
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010101004800480000ffd9");
    private static final int MEGABYTE = 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext server;
    private static HttpClient client;
    private static LogInHand log;

    @BeforeAll
    static void start() {
        server = new SpringApplicationBuilder(HttpSetup.class)
                .properties("spring.config.name=document-service")
                .run(
                        "--server.port=0",
                        "--server.tomcat.basedir=" + data.resolve("web-server"),
                        "--gongbang.uploads.patience=1ms",
                        "--gongbang.data=" + data,
                        "--gongbang.keys.remote=false");
        log = server.getBean(LogInHand.class);
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Test
    void givenPhoto_whenUploaded_thenItCanBeReadWholeInRangesAndByItsTag() throws Exception {
        var uploaded = upload(HOLDING_UNION, form("家庭 现场.jpg", JPEG, "material=7"));
        assertThat(uploaded.statusCode()).isEqualTo(201);
        JsonNode receipt = JSON.readTree(uploaded.body());
        String location = uploaded.headers().firstValue("Location").orElseThrow();
        assertThat(location)
                .isEqualTo("/api/dossiers/" + CASE + "/files/"
                        + receipt.get("fileId").asString());
        String tag = "\"" + receipt.get("sha256").asString() + "\"";

        var whole = get(HOLDING_UNION, location);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(JPEG);
        assertThat(whole.headers().firstValue("ETag")).contains(tag);
        assertThat(whole.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(whole.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(whole.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''%E5%AE%B6%E5%BA%AD%20%E7%8E%B0%E5%9C%BA.jpg");

        var part = get(HOLDING_UNION, location, "Range", "bytes=2-5");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(JPEG, 2, 6));
        assertThat(get(HOLDING_UNION, location, "Range", "bytes=900-").statusCode())
                .isEqualTo(416);
        assertThat(get(HOLDING_UNION, location, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void givenPhotoOfAPerson_whenUploaded_thenNoPlainByteIsOnDiskAndItIsReadInRanges_R_PII_1() throws Exception {
        byte[] photo = Arrays.copyOf(JPEG, 3 * MEGABYTE);
        String marker = "440704198503120015";
        System.arraycopy(marker.getBytes(StandardCharsets.US_ASCII), 0, photo, 2 * MEGABYTE, marker.length());

        var uploaded =
                upload(HOLDING_UNION, form("a.jpg", photo, "material=2", "page=2", "person=" + HeardCases.MEMBER));

        assertThat(uploaded.statusCode()).isEqualTo(201);
        assertThat(server.getBean(HttpSetup.SpoolWatch.class).seen()).isEmpty();
        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(marker);
            }
        }
        String location = uploaded.headers().firstValue("Location").orElseThrow();
        var part = get(HOLDING_UNION, location, "Range", "bytes=" + 2 * MEGABYTE + "-" + (2 * MEGABYTE + 17));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(new String(part.body(), StandardCharsets.US_ASCII)).isEqualTo(marker);
        assertThat(part.headers().firstValue("Content-Range"))
                .contains("bytes " + 2 * MEGABYTE + "-" + (2 * MEGABYTE + 17) + "/" + photo.length);
        var whole = get(HOLDING_UNION, location);
        assertThat(whole.headers().firstValueAsLong("Content-Length")).hasValue(photo.length);
        assertThat(whole.body()).isEqualTo(photo);
    }

    @Test
    void givenKeyOfThePersonDestroyed_whenFileIsReadOrAnotherComes_then410_R_PII_2() throws Exception {
        byte[] form = form("a.jpg", JPEG, "material=4", "person=" + HeardCases.LEFT);
        var uploaded = upload(HOLDING_UNION, form);
        server.getBean(FixedKeys.class).destroy(new KeyName(CASE, HeardCases.LEFT));
        server.getBean(Sealing.class).forget(CASE);

        var gone = get(HOLDING_UNION, uploaded.headers().firstValue("Location").orElseThrow(), "Accept-Language", "en");
        assertProblem(gone, 410, "R-PII-2");
        assertThat(JSON.readTree(gone.body()).get("detail").asString()).contains("was destroyed");
        assertProblem(upload(HOLDING_UNION, form), 410, "R-PII-2");
    }

    @Test
    void givenUploadsThatFillTheMemory_whenAnotherComes_thenItIsToldToComeAgainAndThereIsRoomAfterwards()
            throws Exception {
        byte[] photo = form("a.jpg", Arrays.copyOf(JPEG, 20 * MEGABYTE), "material=7");
        List<Socket> slow = new ArrayList<>();
        HttpResponse<byte[]> busy;
        do {
            slow.add(beginUpload(photo));
            busy = upload(HOLDING_UNION, photo);
        } while (busy.statusCode() == 201);
        assertProblem(busy, 429, "BUSY");
        assertThat(busy.headers().firstValue("Retry-After")).contains("5");
        for (Socket socket : slow) {
            socket.close();
        }
        HttpResponse<byte[]> served = upload(HOLDING_UNION, photo);
        while (served.statusCode() == 429) {
            served = upload(HOLDING_UNION, photo);
        }
        assertThat(served.statusCode()).isEqualTo(201);
    }

    /** Sends the head of an upload and not its body. */
    private static Socket beginUpload(byte[] form) throws IOException {
        Socket socket =
                new Socket("127.0.0.1", Integer.parseInt(server.getEnvironment().getProperty("local.server.port")));
        socket.getOutputStream()
                .write(("POST /api/dossiers/" + CASE + "/files HTTP/1.1\r\nHost: x\r\n" + HttpSetup.CALLER + ": "
                                + HOLDING_UNION + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY
                                + "\r\nContent-Length: " + form.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    @Test
    void givenFile_whenItLeaves_thenTheLogHoldsItBeforeAndNothingOfWhatDoesNotLeave_R_PII_1() throws Exception {
        var uploaded =
                upload(HOLDING_UNION, form("id.jpg", JPEG, "material=2", "page=1", "person=" + HeardCases.MEMBER));
        String location = uploaded.headers().firstValue("Location").orElseThrow();
        String tag = uploaded.headers().firstValue("ETag").orElseThrow();
        log.taken();

        get("AUDITOR", location, "Access-Purpose", "%E5%B9%B4%E5%BA%A6%E6%8A%BD%E6%9F%A5%20%F0%A0%AE%B7");
        assertThat(log.taken())
                .containsExactly(new Access(
                        "AUDITOR",
                        Set.of(Role.AUDITOR),
                        null,
                        CASE,
                        Set.of(HeardCases.MEMBER),
                        Set.of(ShownField.FILE),
                        Purpose.DOSSIER_FILE,
                        "年度抽查 𠮷",
                        Dossiers.MORNING));

        assertThat(get(HOLDING_UNION, location, "Range", "bytes=0-3").statusCode())
                .isEqualTo(206);
        assertThat(log.taken()).hasSize(1);

        assertThat(get(HOLDING_UNION, location, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(send(HOLDING_UNION, location, HttpRequest.Builder::HEAD).statusCode())
                .isEqualTo(200);
        assertThat(get("APPLICANT_APP", location).statusCode()).isEqualTo(403);
        assertThat(get("AUDITOR", "/api/dossiers/" + CASE).statusCode()).isEqualTo(200);
        assertThat(log.taken()).isEmpty();
    }

    @Test
    void givenNoLog_whenAFileIsAskedFor_thenItDoesNotLeave_R_PII_1() throws Exception {
        String location = upload(HOLDING_UNION, form("a.jpg", JPEG, "material=7"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        log.breaks(true);
        try {
            var refused = get(HOLDING_UNION, location);
            assertProblem(refused, 503, "ACCESS_LOG");
            assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
            assertThat(send(HOLDING_UNION, location, HttpRequest.Builder::HEAD).statusCode())
                    .isEqualTo(200);
        } finally {
            log.breaks(false);
        }
        assertThat(get(HOLDING_UNION, location).body()).isEqualTo(JPEG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%E5%B9",
                "%zz",
                "440704198503120015",
                "6222%208012%203456%207890",
                "138-0000-0000-1",
                "%0A",
                "%FF"
            })
    void givenWordsThatCannotBeKept_whenAFileIsAskedFor_thenRefused_R_PII_1(String words) throws Exception {
        String location = upload(HOLDING_UNION, form("a.jpg", JPEG, "material=7"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        log.taken();
        assertProblem(get(HOLDING_UNION, location, "Access-Purpose", words), 400, "MALFORMED");
        assertProblem(get(HOLDING_UNION, location, "Access-Purpose", "a".repeat(201)), 400, "MALFORMED");
        assertThat(log.taken()).isEmpty();
        assertThat(get(HOLDING_UNION, location, "Access-Purpose", "a".repeat(200))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void givenUpload_whenChecklistIsRead_thenItSaysInTheReadersLanguageWhatIsThere() throws Exception {
        upload(HOLDING_UNION, form("id.jpg", JPEG, "material=2", "page=1", "person=" + HeardCases.MEMBER));

        JsonNode chinese = JSON.readTree(get("AUDITOR", "/api/dossiers/" + CASE).body());
        JsonNode english = JSON.readTree(
                get("AUDITOR", "/api/dossiers/" + CASE, "Accept-Language", "en").body());

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
        var first = post(HOLDING_UNION, path, form("a.jpg", JPEG, "material=7"), "Idempotency-Key", "k1");
        var retry = post(HOLDING_UNION, path, form("a.jpg", JPEG, "material=7"), "Idempotency-Key", "k1");
        var other = post(HOLDING_UNION, path, form("a.jpg", JPEG, "material=8"), "Idempotency-Key", "k1");

        assertThat(retry.statusCode()).isEqualTo(201);
        assertThat(retry.body()).isEqualTo(first.body());
        assertThat(server.getBean(DossierReader.class).read(CASE).answered().values())
                .isNotEmpty()
                .allSatisfy(answered -> assertThat(answered.requestHash()).startsWith("k1:"));
        assertProblem(other, 422, "IDEMPOTENCY_KEY");
    }

    @Test
    void givenDossierSeenBefore_whenItChanged_thenGuardedUploadIsRefused() throws Exception {
        String seen = get(HOLDING_UNION, "/api/dossiers/" + CASE)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String path = "/api/dossiers/" + CASE + "/files";

        assertThat(post(HOLDING_UNION, path, form("a.jpg", JPEG, "material=7"), "If-Match", seen)
                        .statusCode())
                .isEqualTo(201);
        assertProblem(post(HOLDING_UNION, path, form("b.jpg", JPEG, "material=7"), "If-Match", seen), 412, "STALE");
    }

    @Test
    void givenBadFields_whenUploaded_thenEachIsNamedAndNothingIsStored() throws Exception {
        var bad = upload(HOLDING_UNION, form("a.jpg", new byte[0], "material=18", "page=0", "person=stranger"));

        assertProblem(bad, 422, "INVALID");
        assertThat(JSON.readTree(bad.body()).get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/file", "/material", "/person", "/page");
        assertProblem(upload(HOLDING_UNION, form(null, JPEG, "material=7")), 422, "INVALID");
    }

    @Test
    void givenOtherContent_whenUploaded_thenRefusedByWhatItIsNotByItsName() throws Exception {
        byte[] html = "<html></html>".getBytes(StandardCharsets.UTF_8);

        assertProblem(upload(HOLDING_UNION, form("photo.jpg", html, "material=7")), 415, "MEDIA_TYPE");
    }

    @Test
    void givenFileAtTheLimit_thenTakenAndOneBeyondItIsAnswered413() throws Exception {
        byte[] atLimit = Arrays.copyOf(JPEG, 20 * MEGABYTE);

        assertThat(upload(HOLDING_UNION, form("a.jpg", atLimit, "material=7")).statusCode())
                .isEqualTo(201);
        assertProblem(
                upload(HOLDING_UNION, form("a.jpg", Arrays.copyOf(JPEG, 20 * MEGABYTE + 1), "material=7")),
                413,
                "TOO_LARGE");
        assertProblem(
                upload(HOLDING_UNION, form("a.jpg", Arrays.copyOf(JPEG, 40 * MEGABYTE), "material=7")),
                413,
                "TOO_LARGE");
    }

    @Test
    void givenMorePartsThanAnyFormHas_whenUploaded_thenRefused() throws Exception {
        String[] sixteen =
                IntStream.range(0, 16).mapToObj(i -> "field" + i + "=x").toArray(String[]::new);

        assertProblem(upload(HOLDING_UNION, form("a.jpg", JPEG, sixteen)), 413, "TOO_LARGE");
    }

    @Test
    void givenBrokenForm_whenUploaded_thenMalformedOrUnsupported() throws Exception {
        byte[] cut = Arrays.copyOf(form("a.jpg", JPEG, "material=7"), 60);

        assertProblem(upload(HOLDING_UNION, cut), 400, "MALFORMED");
        var json = send(HOLDING_UNION, "/api/dossiers/" + CASE + "/files", request -> request.POST(
                        HttpRequest.BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json"));
        assertThat(json.statusCode()).isEqualTo(415);
    }

    @Test
    void givenCallers_thenOnlyThoseResponsibleWriteAndRead() throws Exception {
        byte[] photo = form("a.jpg", JPEG, "material=7");

        assertThat(upload("SUBDISTRICT jianghai.waihai", photo).statusCode()).isEqualTo(201);
        assertThat(upload("DISTRICT jianghai", photo).statusCode()).isEqualTo(201);
        assertThat(upload("APPLICANT_APP", photo).statusCode()).isEqualTo(201);
        assertProblem(upload("APPLICANT_APP other", photo), 403, "FORBIDDEN");
        assertProblem(upload("GRASSROOTS jianghai.waihai", photo), 403, "FORBIDDEN");
        assertProblem(upload("GRASSROOTS jianghai.waihai.u02", photo), 403, "FORBIDDEN");
        assertProblem(upload("SUBDISTRICT jianghai.lile", photo), 403, "FORBIDDEN");
        assertProblem(upload("AUDITOR", photo), 403, "FORBIDDEN");
        assertThat(get("APPLICANT_APP", "/api/dossiers/" + CASE).statusCode()).isEqualTo(403);
        assertThat(get("GRASSROOTS jianghai.lile.u01", "/api/dossiers/" + CASE).statusCode())
                .isEqualTo(403);
    }

    @Test
    void givenUnknownCaseFileOrResource_thenNotFound() throws Exception {
        assertThat(get("AUDITOR", "/api/dossiers/none").statusCode()).isEqualTo(404);
        assertThat(get("AUDITOR", "/api/dossiers/" + CASE + "/files/none").statusCode())
                .isEqualTo(404);
        assertThat(get("AUDITOR", "/api/dossiers/" + CASE + "/bundle.zip").statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<byte[]> upload(String caller, byte[] form) throws Exception {
        return post(caller, "/api/dossiers/" + CASE + "/files", form);
    }

    private static HttpResponse<byte[]> post(String caller, String path, byte[] form, String... headers)
            throws Exception {
        return send(caller, path, request -> {
            request.POST(HttpRequest.BodyPublishers.ofByteArray(form))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
            if (headers.length > 0) {
                request.headers(headers);
            }
        });
    }

    private static HttpResponse<byte[]> get(String caller, String path, String... headers) throws Exception {
        return send(caller, path, request -> {
            if (headers.length > 0) {
                request.headers(headers);
            }
        });
    }

    private static HttpResponse<byte[]> send(
            String caller, String path, java.util.function.Consumer<HttpRequest.Builder> more) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port") + path))
                .header(HttpSetup.CALLER, caller);
        more.accept(request);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void assertProblem(HttpResponse<byte[]> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JSON.readTree(answer.body()).get("code").asString()).isEqualTo(code);
    }

    private static byte[] form(String fileName, byte[] content, String... fields) throws Exception {
        var body = new ByteArrayOutputStream();
        for (String field : fields) {
            String[] parts = field.split("=");
            body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + parts[0] + "\"\r\n\r\n"
                            + parts[1] + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        if (fileName != null) {
            body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
