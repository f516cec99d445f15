package cn.gongbang.standalone;

import cn.gongbang.contracts.integrity.NoteKey;
import cn.gongbang.platform.integrity.StoreAudit;
import cn.gongbang.standalone.embedded.EmbeddedPostgresPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** Checks the stores of every service in a data folder, whether Gongbang runs on it or not. */
public final class StoreVerification {
    private static final Duration LOG_FOLLOWS_WITHIN = Duration.ofSeconds(30);
    private final DataFolder folder;
    private final List<NoteKey> keys;
    private final List<String> outside;

    /**
     * @param keyFile public keys, one a line
     * @param outside files with checkpoints that were kept elsewhere
     */
    public StoreVerification(DataFolder folder, Path keyFile, List<Path> outside) throws IOException {
        this.folder = folder;
        this.keys = Files.readAllLines(keyFile).stream()
                .filter(line -> !line.isBlank())
                .map(line -> NoteKey.parse(line.strip()))
                .toList();
        List<String> notes = new ArrayList<>();
        for (Path file : outside) {
            notes.add(Files.readString(file));
        }
        this.outside = List.copyOf(notes);
    }

    /**
     * A store by the service it belongs to.
     *
     * @param behind whether the log of a running service did not follow its store
     */
    public record Verified(String service, StoreAudit.Report report, boolean behind) {
        public boolean intact() {
            return report.findings().isEmpty() && !behind;
        }
    }

    public List<Verified> run() throws IOException {
        try (DataFolder.Hold hold = folder.hold();
                EmbeddedPostgresPart own =
                        EmbeddedPostgresPart.start(folder.postgres(), folder.cache(), 0, List.of())) {
            return all(own, false);
        } catch (AlreadyRunningException running) {
            return all(EmbeddedPostgresPart.running(folder.postgres(), folder.cache()), true);
        }
    }

    private List<Verified> all(EmbeddedPostgresPart postgres, boolean isRunning) throws IOException {
        List<Verified> verified = new ArrayList<>();
        for (ServiceSpec spec : GongbangSuite.complete().services()) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(postgres.jdbcUrl(String.valueOf(spec.database())));
            source.setUser(postgres.user());
            source.setPassword(postgres.password());
            StoreAudit audit = new StoreAudit(source, DataFolder.INTEGRITY + "/" + spec.name(), keys, outside);
            try {
                boolean follows = !isRunning || audit.awaitLogged(LOG_FOLLOWS_WITHIN);
                verified.add(new Verified(spec.name(), audit.run(), !follows));
            } catch (SQLException failure) {
                throw new IOException(spec.name() + ": " + failure.getMessage(), failure);
            }
        }
        return verified;
    }
}
