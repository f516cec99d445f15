package cn.gongbang.cases.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/** Asks a service under test as the reader a header names. */
record Door(String address, HttpClient client) implements AutoCloseable {

    static Door of(ApplicationContext server) {
        String port = server.getEnvironment().getProperty("local.server.port");
        return new Door("http://127.0.0.1:" + port, HttpClient.newHttpClient());
    }

    HttpResponse<String> get(String reader, String path, String... headers) {
        return send(reader, path, request -> {
            if (headers.length > 0) {
                request.headers(headers);
            }
        });
    }

    HttpResponse<String> send(String reader, String path, Consumer<HttpRequest.Builder> more) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header(AccessSetup.CALLER, reader);
        more.accept(request);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
