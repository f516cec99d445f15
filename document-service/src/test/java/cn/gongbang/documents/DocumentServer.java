package cn.gongbang.documents;

import static cn.gongbang.documents.dossier.Dossiers.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A document-service with one case, asked as an outside client would. */
record DocumentServer(ConfigurableApplicationContext context, HttpClient client) implements AutoCloseable {
    static final String BOUNDARY = "gongbang-boundary";
    static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010101004800480000ffd9");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param data where it keeps its files */
    static DocumentServer start(Path data) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(HttpSetup.class)
                .properties("spring.config.name=document-service")
                .run(
                        "--server.port=0",
                        "--server.tomcat.basedir=" + data.resolve("web-server"),
                        "--gongbang.uploads.patience=1ms",
                        "--gongbang.data=" + data,
                        "--gongbang.keys.remote=false");
        return new DocumentServer(context, HttpClient.newHttpClient());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    LogInHand log() {
        return bean(LogInHand.class);
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }

    HttpResponse<byte[]> upload(String caller, byte[] form) throws Exception {
        return post(caller, "/api/dossiers/" + CASE + "/files", form);
    }

    HttpResponse<byte[]> post(String caller, String path, byte[] form, String... headers) throws Exception {
        return send(caller, path, request -> {
            request.POST(HttpRequest.BodyPublishers.ofByteArray(form))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
            if (headers.length > 0) {
                request.headers(headers);
            }
        });
    }

    HttpResponse<byte[]> get(String caller, String path, String... headers) throws Exception {
        return send(caller, path, request -> {
            if (headers.length > 0) {
                request.headers(headers);
            }
        });
    }

    HttpResponse<byte[]> send(String caller, String path, Consumer<HttpRequest.Builder> more) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path))
                .header(HttpSetup.CALLER, caller);
        more.accept(request);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    static void assertProblem(HttpResponse<byte[]> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JSON.readTree(answer.body()).get("code").asString()).isEqualTo(code);
    }

    static byte[] form(String fileName, byte[] content, String... fields) throws Exception {
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
