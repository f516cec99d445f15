package cn.gongbang.documents.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;

class FolderFileStoreTest {
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private FolderFileStore store;

    @BeforeEach
    void open() throws IOException {
        store = new FolderFileStore(folder);
    }

    @Test
    void givenBytes_whenStored_thenFoundUnderTheirHashAlsoAfterReopening() throws IOException {
        assertThat(store.store(new ByteArrayResource(ABC))).isEqualTo(SHA_OF_ABC);

        var found = new FolderFileStore(folder).find(SHA_OF_ABC).orElseThrow();
        assertThat(found.getContentAsByteArray()).isEqualTo(ABC);
        assertThat(folder.resolve("ba").resolve(SHA_OF_ABC.substring(2))).exists();
    }

    @Test
    void givenIdenticalBytes_whenStoredByManyAtOnce_thenKeptOnceAndNothingIsLeftAside() throws Exception {
        List<Callable<String>> uploads = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            uploads.add(() -> store.store(new ByteArrayResource(ABC)));
        }

        try (var uploaders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> stored : uploaders.invokeAll(uploads)) {
                assertThat(stored.get()).isEqualTo(SHA_OF_ABC);
            }
        }

        assertThat(regularFiles()).hasSize(1);
    }

    @Test
    void givenLeftoverOfACrash_whenReopened_thenItIsGoneAndWhatWasStoredStays() throws IOException {
        store.store(new ByteArrayResource(ABC));
        Files.write(folder.resolve("incoming").resolve("half"), new byte[] {1, 2});

        FolderFileStore reopened = new FolderFileStore(folder);

        assertThat(regularFiles()).hasSize(1);
        assertThat(reopened.find(SHA_OF_ABC)).isPresent();
    }

    @Test
    void givenTruncatedContent_whenSameBytesComeAgain_thenItIsWhole() throws IOException {
        store.store(new ByteArrayResource(ABC));
        Files.write(folder.resolve("ba").resolve(SHA_OF_ABC.substring(2)), new byte[] {1});

        store.store(new ByteArrayResource(ABC));

        assertThat(store.find(SHA_OF_ABC).orElseThrow().getContentAsByteArray()).isEqualTo(ABC);
    }

    @Test
    void givenUnknownOrForeignName_whenSought_thenNothingIsFound() {
        assertThat(store.find("0".repeat(64))).isEmpty();
        assertThat(store.find("../incoming")).isEmpty();
    }

    @Test
    void givenUploadThatBreaksOff_whenStored_thenNothingIsLeftAside() throws IOException {
        org.assertj.core.api.Assertions.assertThatIOException()
                .isThrownBy(() -> store.store(() -> new java.io.InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("broken off");
                    }
                }));

        assertThat(regularFiles()).isEmpty();
    }

    private List<Path> regularFiles() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
