package cn.gongbang.documents.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpRange;

class GridFsFileStoreTest {
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final GridFsFileStore store = new GridFsFileStore(client.getDatabase("documents"));

    @AfterEach
    void close() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void givenIdenticalBytes_whenStoredTwice_thenKeptOnceAndReadableInRanges() throws IOException {
        byte[] bytes = new byte[700_000];
        new Random(1).nextBytes(bytes);

        String first = store.store(new ByteArrayResource(bytes));
        String second = store.store(new ByteArrayResource(bytes));

        assertThat(second).isEqualTo(first);
        assertThat(client.getDatabase("documents").getCollection("files.files").countDocuments())
                .isEqualTo(1);
        var found = store.find(first).orElseThrow();
        assertThat(found.contentLength()).isEqualTo(bytes.length);
        assertThat(found.getContentAsByteArray()).isEqualTo(bytes);
        var region = HttpRange.createByteRange(300_000, 300_009).toResourceRegion(found);
        try (var content = region.getResource().getInputStream()) {
            content.skipNBytes(region.getPosition());
            assertThat(content.readNBytes(10)).isEqualTo(java.util.Arrays.copyOfRange(bytes, 300_000, 300_010));
        }
    }

    @Test
    void givenUnknownHash_whenSought_thenNothingIsFound() {
        assertThat(store.find("0".repeat(64))).isEmpty();
    }
}
