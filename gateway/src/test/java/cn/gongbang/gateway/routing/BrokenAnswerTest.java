package cn.gongbang.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.gateway.GatewayApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

class BrokenAnswerTest {

    /** Whether the gateway has begun its answer or not, a half one must never look whole. */
    @ParameterizedTest
    @ValueSource(ints = {1, 1_000})
    void givenServiceDiesWhileAnswering_whenForwarded_thenTheClientSeesItBreakOff(int kilobytes) throws Exception {
        try (ServerSocket service = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                ConfigurableApplicationContext gateway = GatewayApplication.builder()
                        .run(
                                "--server.port=0",
                                "--gongbang.oidc.issuer=https://issuer.example",
                                "--gongbang.services.review-service=http://127.0.0.1:" + service.getLocalPort())) {
            Thread.startVirtualThread(() -> breakOff(service, kilobytes));
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                            + gateway.getEnvironment().getProperty("local.server.port") + "/api/notices"))
                    .build();

            assertThatThrownBy(() -> {
                        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
                        assertThat(answer.statusCode()).isEqualTo(503);
                        assertThat(answer.body())
                                .contains("SERVICE_UNAVAILABLE")
                                .hasSizeLessThan(1_000);
                        throw new IOException("told as a problem");
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    private static void breakOff(ServerSocket service, int kilobytes) {
        try (Socket socket = service.accept()) {
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); !line.isEmpty(); ) {
                line = lines.readLine();
            }
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < kilobytes; i++) {
                out.write(("400\r\n" + "x".repeat(1024) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
