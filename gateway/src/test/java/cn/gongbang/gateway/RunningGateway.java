package cn.gongbang.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** A gateway on a free port in front of four backends, asked as an outside client would. */
public final class RunningGateway implements AutoCloseable {
    public static final String UNIONS = """
            [{"code":"jianghai","name":"区总","kind":"DISTRICT","parent":null,"creditCode":"81440704CWLLNKWLWD"},
             {"code":"jianghai.waihai","name":"外海","kind":"SUBDISTRICT","parent":"jianghai","creditCode":null},
             {"code":"jianghai.waihai.u01","name":"一","kind":"GRASSROOTS","parent":"jianghai.waihai"},
             {"code":"jianghai.d01","name":"直属","kind":"DIRECT","parent":"jianghai"}]
            """;

    public static final String SERVICE_SECRET = "a-long-random-secret-of-this-run";

    public final Backend cases = new Backend();
    public final Backend reviews = new Backend();
    public final Backend documents = new Backend();
    public final Backend reports = new Backend();
    private final Path keys;
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    public RunningGateway() throws IOException {
        this(true);
    }

    /** @param settings more properties, as {@code name=value} */
    public RunningGateway(boolean standalone, String... settings) throws IOException {
        int port = freePort();
        keys = Files.createTempDirectory("gongbang-keys");
        cases.answer("/internal/unions", 200, "application/json", UNIONS);
        Stream<String> own = Stream.of(
                "server.port=" + port,
                "gongbang.standalone=" + standalone,
                "gongbang.oidc.issuer=http://127.0.0.1:" + port,
                "gongbang.issuer.keys=" + keys.resolve("signing-keys.json"),
                "gongbang.issuer.password=gongbang",
                "gongbang.issuer.services.reporting-service=" + SERVICE_SECRET,
                "gongbang.services.case-service=" + cases.address(),
                "gongbang.services.review-service=" + reviews.address(),
                "gongbang.services.document-service=" + documents.address(),
                "gongbang.services.reporting-service=" + reports.address());
        context = GatewayApplication.builder()
                .run(Stream.concat(own, Stream.of(settings)).map("--"::concat).toArray(String[]::new));
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address().resolve(path));
    }

    public HttpRequest.Builder as(String user, String path) {
        return request(path).header("Authorization", basic(user, "gongbang"));
    }

    public HttpResponse<String> get(String user, String path) throws Exception {
        return send(as(user, path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** What is answered to these very bytes until the gateway closes the connection. */
    public String sendBytes(String bytes) throws IOException {
        try (Socket socket = new Socket(address().getHost(), address().getPort())) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static String basic(String user, String password) {
        byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    @Override
    public void close() {
        context.close();
        List.of(cases, reviews, documents, reports).forEach(Backend::close);
    }
}
