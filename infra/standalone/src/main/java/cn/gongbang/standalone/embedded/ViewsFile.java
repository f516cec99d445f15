package cn.gongbang.standalone.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the views. A marker beside it exists while it is in use: one found at the start tells of a kill, and
 * then every page is read once, so that damage shows now and not in the middle of a report.
 */
record ViewsFile(Path file) {

    private static final Logger LOG = LoggerFactory.getLogger(ViewsFile.class);

    /** The store in use, and where an unreadable predecessor was moved. */
    record Opened(MVStore store, @Nullable Path movedAside, Path marker) {

        void closedCleanly() throws IOException {
            Files.deleteIfExists(marker);
        }
    }

    Opened open() throws IOException {
        Path marker = file.resolveSibling("in-use");
        boolean killed = Files.exists(marker);
        Path movedAside = null;
        MVStore store;
        try {
            store = readable(killed);
        } catch (MVStoreException | IllegalStateException | IllegalArgumentException damaged) {
            movedAside = moveAside(damaged);
            store = new MVStore.Builder().fileName(file.toString()).open();
        }
        if (!killed) {
            Files.createFile(marker);
        }
        return new Opened(store, movedAside, marker);
    }

    private MVStore readable(boolean readEverything) {
        MVStore store = new MVStore.Builder().fileName(file.toString()).open();
        try {
            for (String name : store.getMapNames()) {
                var map = store.openMap(name);
                if (readEverything) {
                    map.forEach((key, value) -> {});
                }
            }
            return store;
        } catch (RuntimeException damaged) {
            store.closeImmediately();
            throw damaged;
        }
    }

    private Path moveAside(RuntimeException reason) throws IOException {
        Path aside = file.resolveSibling(
                file.getFileName() + ".damaged-" + Instant.now().toEpochMilli());
        LOG.warn("The views in {} cannot be read; moved to {}, they are rebuilt from the events", file, aside, reason);
        FileTree.moveDurably(file, aside);
        return aside;
    }
}
