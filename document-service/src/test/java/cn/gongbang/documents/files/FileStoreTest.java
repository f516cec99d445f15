package cn.gongbang.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import cn.gongbang.documents.events.Content;
import cn.gongbang.documents.events.Place;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.personal.KeyName;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.problems.Refusal;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpRange;

/** R-PII-1, R-PII-2, R-TRUE: what is kept of files, in a folder and in GridFS. */
class FileStoreTest {
    private static final String CASE = "01890000-0000-7000-8000-000000000001";
    private static final String OTHER = "01890000-0000-7000-8000-000000000002";
    private static final Place OF_HOUSEHOLD = new Place(7, null, null);
    private static final Place OF_M1 = new Place(2, "m1", 1);
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final MongoDatabase database = client.getDatabase("documents");
    private final FixedKeys keys = new FixedKeys();

    @AfterEach
    void close() {
        client.close();
        server.shutdownNow();
    }

    enum Kept {
        IN_FOLDER,
        IN_GRID_FS
    }

    @ParameterizedTest
    @EnumSource
    void givenBytesOfManySegments_whenStored_thenOnlySealedOnesAreKeptAndEveryRangeIsRead_R_PII_1(Kept kept)
            throws IOException {
        byte[] bytes = new byte[700_000];
        new Random(1).nextBytes(bytes);
        byte[] marker = "440704198503120015".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(marker, 0, bytes, 300_000, marker.length);
        String sha256 = store(kept).store(CASE, OF_M1, new ByteArrayResource(bytes));

        assertThat(stored(kept)).hasSize(1);
        assertThat(indexOf(stored(kept).getFirst(), marker)).isNegative();
        Resource found = store(kept).find(CASE, OF_M1, content(bytes, sha256)).orElseThrow();
        assertThat(found.contentLength()).isEqualTo(bytes.length);
        assertThat(found.getContentAsByteArray()).isEqualTo(bytes);
        for (int from : new int[] {0, 1, 65_000, 300_000, 699_990}) {
            var region = HttpRange.createByteRange(from, from + 9L).toResourceRegion(found);
            try (InputStream read = region.getResource().getInputStream()) {
                read.skipNBytes(region.getPosition());
                assertThat(read.readNBytes(10)).isEqualTo(Arrays.copyOfRange(bytes, from, from + 10));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givenIdenticalBytes_whenStored_thenOnceUnderEachKeyAndApartInEachCase(Kept kept) throws IOException {
        for (int i = 0; i < 2; i++) {
            assertThat(store(kept).store(CASE, OF_HOUSEHOLD, new ByteArrayResource(ABC)))
                    .isEqualTo(SHA_OF_ABC);
            assertThat(store(kept).store(CASE, OF_M1, new ByteArrayResource(ABC)))
                    .isEqualTo(SHA_OF_ABC);
            assertThat(store(kept).store(OTHER, OF_M1, new ByteArrayResource(ABC)))
                    .isEqualTo(SHA_OF_ABC);
        }
        assertThat(stored(kept)).hasSize(3).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void givenKeyDestroyed_whenFileIsSoughtOrStored_then410AndTheOthersStay_R_PII_2(Kept kept) throws IOException {
        store(kept).store(CASE, OF_M1, new ByteArrayResource(ABC));
        store(kept).store(CASE, OF_HOUSEHOLD, new ByteArrayResource(ABC));
        keys.destroy(new KeyName(CASE, "m1"));
        FileStore later = store(kept);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> later.find(CASE, OF_M1, content(ABC, SHA_OF_ABC)))
                .satisfies(refusal -> assertThat(refusal.details())
                        .extracting(Refusal.Details::status, Refusal.Details::code)
                        .containsExactly(410, "R-PII-2"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> later.store(CASE, OF_M1, new ByteArrayResource(new byte[] {1})));
        assertThat(stored(kept)).hasSize(2);
        assertThat(read(later, OF_HOUSEHOLD)).isEqualTo(ABC);
    }

    @ParameterizedTest
    @EnumSource
    void givenFilesOfTwoCases_whenOneIsPurged_thenItsFilesAreGoneAndTheOthersStay_R_PII_2(Kept kept)
            throws IOException {
        FileStore store = store(kept);
        store.store(CASE, OF_M1, new ByteArrayResource(ABC));
        store.store(CASE, OF_HOUSEHOLD, new ByteArrayResource(ABC));
        store.store(OTHER, OF_HOUSEHOLD, new ByteArrayResource(ABC));
        store.purge(CASE);
        store.purge(CASE);

        assertThat(stored(kept)).hasSize(1);
        assertThat(store.find(CASE, OF_M1, content(ABC, SHA_OF_ABC))).isEmpty();
        assertThat(store.find(OTHER, OF_HOUSEHOLD, content(ABC, SHA_OF_ABC))).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void givenUploadThatBreaksOff_whenStored_thenNothingIsKept(Kept kept) throws IOException {
        int[] opened = {0};
        assertThatIOException().isThrownBy(() -> store(kept).store(CASE, OF_M1, () -> {
            if (opened[0]++ > 0) {
                throw new IOException("broken off");
            }
            return InputStream.nullInputStream();
        }));
        assertThat(stored(kept)).isEmpty();
    }

    @Test
    void givenSealedFileChangedOnDisk_whenRead_thenItDoesNotOpen() throws IOException {
        store(Kept.IN_FOLDER).store(CASE, OF_M1, new ByteArrayResource(ABC));
        Path file = regularFiles().getFirst();
        byte[] sealed = Files.readAllBytes(file);
        sealed[sealed.length - 1] ^= 1;
        Files.write(file, sealed);

        assertThatIOException().isThrownBy(() -> read(store(Kept.IN_FOLDER), OF_M1));
    }

    @Test
    void givenIdenticalBytes_whenStoredByManyAtOnce_thenKeptOnceAndNothingIsLeftAside() throws Exception {
        FileStore store = store(Kept.IN_FOLDER);
        List<Callable<String>> uploads = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            uploads.add(() -> store.store(CASE, OF_HOUSEHOLD, new ByteArrayResource(ABC)));
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
        store(Kept.IN_FOLDER).store(CASE, OF_HOUSEHOLD, new ByteArrayResource(ABC));
        Files.write(folder.resolve("incoming").resolve("half"), new byte[] {1, 2});

        FileStore reopened = store(Kept.IN_FOLDER);

        assertThat(regularFiles()).hasSize(1);
        assertThat(read(reopened, OF_HOUSEHOLD)).isEqualTo(ABC);
    }

    @Test
    void givenTruncatedFile_whenSameBytesComeAgain_thenItIsWhole() throws IOException {
        FileStore store = store(Kept.IN_FOLDER);
        store.store(CASE, OF_HOUSEHOLD, new ByteArrayResource(ABC));
        Files.write(regularFiles().getFirst(), new byte[] {1});

        store.store(CASE, OF_HOUSEHOLD, new ByteArrayResource(ABC));

        assertThat(read(store, OF_HOUSEHOLD)).isEqualTo(ABC);
    }

    private FileStore store(Kept kept) throws IOException {
        return new FileStore(
                new Sealing(keys),
                switch (kept) {
                    case IN_FOLDER -> new FolderShelf(folder);
                    case IN_GRID_FS -> new GridFsShelf(database);
                });
    }

    private List<byte[]> stored(Kept kept) throws IOException {
        List<byte[]> all = new ArrayList<>();
        switch (kept) {
            case IN_FOLDER -> {
                for (Path file : regularFiles()) {
                    all.add(Files.readAllBytes(file));
                }
            }
            case IN_GRID_FS -> {
                var bucket = GridFSBuckets.create(database, "files");
                bucket.find().forEach(file -> {
                    var bytes = new ByteArrayOutputStream();
                    bucket.downloadToStream(file.getId(), bytes);
                    all.add(bytes.toByteArray());
                });
            }
        }
        return all;
    }

    private static byte[] read(FileStore store, Place place) throws IOException {
        try {
            return store.find(CASE, place, content(ABC, SHA_OF_ABC))
                    .orElseThrow()
                    .getContentAsByteArray();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static Content content(byte[] bytes, String sha256) {
        return new Content("image/jpeg", bytes.length, sha256);
    }

    private static int indexOf(byte[] bytes, byte[] sought) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(new String(sought, StandardCharsets.ISO_8859_1));
    }

    private List<Path> regularFiles() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
