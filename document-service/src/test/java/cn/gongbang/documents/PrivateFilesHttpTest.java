package cn.gongbang.documents;

import static cn.gongbang.documents.dossier.Dossiers.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.documents.cases.HeardCases;
import cn.gongbang.documents.dossier.Dossiers;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.access.Access;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.ShownField;
import cn.gongbang.platform.personal.KeyName;
import cn.gongbang.platform.personal.Sealing;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** R-PII-1, R-PII-2: what files keep, show and log, over HTTP. */
class PrivateFilesHttpTest {
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
    void givenPhotoOfAPerson_whenUploaded_thenNoPlainByteIsOnDiskAndItIsReadInRanges_R_PII_1() throws Exception {
        byte[] photo = Arrays.copyOf(JPEG, 3 * MEGABYTE);
        String marker = "440704198503120015";
        System.arraycopy(marker.getBytes(StandardCharsets.US_ASCII), 0, photo, 2 * MEGABYTE, marker.length());

        var uploaded = server.upload(
                HOLDING_UNION,
                DocumentServer.form("a.jpg", photo, "material=2", "page=2", "person=" + HeardCases.MEMBER));

        assertThat(uploaded.statusCode()).isEqualTo(201);
        assertThat(server.bean(HttpSetup.SpoolWatch.class).seen()).isEmpty();
        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(marker);
            }
        }
        String location = uploaded.headers().firstValue("Location").orElseThrow();
        var part = server.get(HOLDING_UNION, location, "Range", "bytes=" + 2 * MEGABYTE + "-" + (2 * MEGABYTE + 17));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(new String(part.body(), StandardCharsets.US_ASCII)).isEqualTo(marker);
        assertThat(part.headers().firstValue("Content-Range"))
                .contains("bytes " + 2 * MEGABYTE + "-" + (2 * MEGABYTE + 17) + "/" + photo.length);
        var whole = server.get(HOLDING_UNION, location);
        assertThat(whole.headers().firstValueAsLong("Content-Length")).hasValue(photo.length);
        assertThat(whole.body()).isEqualTo(photo);
    }

    @Test
    void givenKeyOfThePersonDestroyed_whenFileIsReadOrAnotherComes_then410_R_PII_2() throws Exception {
        byte[] form = DocumentServer.form("a.jpg", JPEG, "material=4", "person=" + HeardCases.LEFT);
        var uploaded = server.upload(HOLDING_UNION, form);
        server.bean(FixedKeys.class).destroy(new KeyName(CASE, HeardCases.LEFT));
        server.bean(Sealing.class).forget(CASE);

        var gone = server.get(
                HOLDING_UNION, uploaded.headers().firstValue("Location").orElseThrow(), "Accept-Language", "en");
        DocumentServer.assertProblem(gone, 410, "R-PII-2");
        assertThat(JSON.readTree(gone.body()).get("detail").asString()).contains("was destroyed");
        DocumentServer.assertProblem(server.upload(HOLDING_UNION, form), 410, "R-PII-2");
    }

    @Test
    void givenUploadsThatFillTheMemory_whenAnotherComes_thenItIsToldToComeAgainAndThereIsRoomAfterwards()
            throws Exception {
        byte[] photo = DocumentServer.form("a.jpg", Arrays.copyOf(JPEG, 20 * MEGABYTE), "material=7");
        List<Socket> slow = new ArrayList<>();
        HttpResponse<byte[]> busy;
        do {
            slow.add(beginUpload(photo));
            busy = server.upload(HOLDING_UNION, photo);
        } while (busy.statusCode() == 201);
        DocumentServer.assertProblem(busy, 429, "BUSY");
        assertThat(busy.headers().firstValue("Retry-After")).contains("5");
        for (Socket socket : slow) {
            socket.close();
        }
        HttpResponse<byte[]> served = server.upload(HOLDING_UNION, photo);
        while (served.statusCode() == 429) {
            served = server.upload(HOLDING_UNION, photo);
        }
        assertThat(served.statusCode()).isEqualTo(201);
    }

    /** Sends the head of an upload and not its body. */
    private static Socket beginUpload(byte[] form) throws IOException {
        Socket socket = new Socket(
                "127.0.0.1", Integer.parseInt(server.context().getEnvironment().getProperty("local.server.port")));
        socket.getOutputStream()
                .write(("POST /api/dossiers/" + CASE + "/files HTTP/1.1\r\nHost: x\r\n" + HttpSetup.CALLER + ": "
                                + HOLDING_UNION + "\r\nContent-Type: multipart/form-data; boundary="
                                + DocumentServer.BOUNDARY
                                + "\r\nContent-Length: " + form.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    @Test
    void givenFile_whenItLeaves_thenTheLogHoldsItBeforeAndNothingOfWhatDoesNotLeave_R_PII_1() throws Exception {
        var uploaded = server.upload(
                HOLDING_UNION,
                DocumentServer.form("id.jpg", JPEG, "material=2", "page=1", "person=" + HeardCases.MEMBER));
        String location = uploaded.headers().firstValue("Location").orElseThrow();
        String tag = uploaded.headers().firstValue("ETag").orElseThrow();
        server.log().taken();

        server.get("AUDITOR", location, "Access-Purpose", "%E5%B9%B4%E5%BA%A6%E6%8A%BD%E6%9F%A5%20%F0%A0%AE%B7");
        assertThat(server.log().taken())
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

        assertThat(server.get(HOLDING_UNION, location, "Range", "bytes=0-3").statusCode())
                .isEqualTo(206);
        assertThat(server.log().taken()).hasSize(1);

        assertThat(server.get(HOLDING_UNION, location, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(server.send(HOLDING_UNION, location, HttpRequest.Builder::HEAD)
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get("APPLICANT_APP", location).statusCode()).isEqualTo(403);
        assertThat(server.get("AUDITOR", "/api/dossiers/" + CASE).statusCode()).isEqualTo(200);
        assertThat(server.log().taken()).isEmpty();
    }

    @Test
    void givenNoLog_whenAFileIsAskedFor_thenItDoesNotLeave_R_PII_1() throws Exception {
        String location = server.upload(HOLDING_UNION, DocumentServer.form("a.jpg", JPEG, "material=7"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        server.log().breaks(true);
        try {
            var refused = server.get(HOLDING_UNION, location);
            DocumentServer.assertProblem(refused, 503, "ACCESS_LOG");
            assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
            assertThat(server.send(HOLDING_UNION, location, HttpRequest.Builder::HEAD)
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            server.log().breaks(false);
        }
        assertThat(server.get(HOLDING_UNION, location).body()).isEqualTo(JPEG);
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
        String location = server.upload(HOLDING_UNION, DocumentServer.form("a.jpg", JPEG, "material=7"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        server.log().taken();
        DocumentServer.assertProblem(server.get(HOLDING_UNION, location, "Access-Purpose", words), 400, "MALFORMED");
        DocumentServer.assertProblem(
                server.get(HOLDING_UNION, location, "Access-Purpose", "a".repeat(201)), 400, "MALFORMED");
        assertThat(server.log().taken()).isEmpty();
        assertThat(server.get(HOLDING_UNION, location, "Access-Purpose", "a".repeat(200))
                        .statusCode())
                .isEqualTo(200);
    }
}
