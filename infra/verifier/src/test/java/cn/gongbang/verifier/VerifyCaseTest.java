package cn.gongbang.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.integrity.ChainLink;
import cn.gongbang.contracts.integrity.Checkpoint;
import cn.gongbang.contracts.integrity.CompactRange;
import cn.gongbang.contracts.integrity.HistoryProof;
import cn.gongbang.contracts.integrity.HistoryStatement;
import cn.gongbang.contracts.integrity.LogEntry;
import cn.gongbang.contracts.integrity.NoteSigner;
import cn.gongbang.contracts.integrity.ProofFile;
import cn.gongbang.contracts.integrity.StoredEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCaseTest {
    private static final String ORIGIN = "gongbang/case-service";
    private static final NoteSigner SIGNER = NoteSigner.of("gongbang", NoteSigner.newSecret());

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private Path file;
    private Path key;

    @BeforeEach
    void export() throws IOException {
        file = Files.write(folder.resolve("case.json"), exported());
        key = Files.writeString(folder.resolve("integrity.pub"), SIGNER.key().text() + "\n");
    }

    @Test
    void givenAnExport_whenVerified_thenIntact() {
        assertThat(verify(Locale.SIMPLIFIED_CHINESE, "--case=" + file, "--key=" + key))
                .isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("case:1 的 1 个事件与记录完全一致");
        assertThat(verify(Locale.ENGLISH, "--case", file.toString(), "--key", key.toString()))
                .isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("All 1 events of case:1 are as they were recorded");
    }

    @Test
    void givenAChangedExport_whenVerified_thenTheEventIsNamed() throws IOException {
        Files.writeString(file, Files.readString(file).replace("2023-02-01T01", "2023-02-01T02"));
        assertThat(verify(Locale.ENGLISH, "--case=" + file, "--key=" + key)).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("! case:1: event 0 was changed");
    }

    @Test
    void givenNoUsableFiles_whenVerified_thenTheUserIsTold() throws IOException {
        assertThat(verify(Locale.ENGLISH)).isEqualTo(2);
        assertThat(verify(Locale.ENGLISH, "--case=" + folder.resolve("none"), "--key=" + key))
                .isEqualTo(2);
        assertThat(verify(Locale.ENGLISH, "--case=" + file, "--key=" + file)).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("Usage", "Cannot read", "Not a file");
    }

    private int verify(Locale language, String... arguments) {
        return new VerifyCase(language, new PrintStream(told, true, StandardCharsets.UTF_8)).run(arguments);
    }

    private static byte[] exported() {
        StoredEvent event = new StoredEvent(
                1,
                "case:1",
                0,
                "HardshipCase",
                "e",
                "CaseOpened",
                "2",
                "2023-02-01T01:00:00Z",
                "{\"name\":\"欧阳𠮷\"}".getBytes(StandardCharsets.UTF_8),
                null);
        LogEntry entry = LogEntry.of(event, ChainLink.start());
        Checkpoint checkpoint = new Checkpoint(
                ORIGIN,
                1,
                CompactRange.over(List.of(entry.leaf())),
                0,
                Instant.parse("2023-02-24T09:30:00Z"),
                Checkpoint.Occasion.EXPORT,
                null);
        HistoryStatement statement = new HistoryStatement(ORIGIN, "case:1", 1, entry.link(), 0);
        return ProofFile.write(new HistoryProof(
                "case:1",
                checkpoint.signed(SIGNER),
                statement.signed(SIGNER),
                List.of(new HistoryProof.Included(entry, 0, List.of())),
                List.of(event)));
    }
}
