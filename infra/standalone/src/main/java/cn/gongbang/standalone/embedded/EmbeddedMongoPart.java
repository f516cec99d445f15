package cn.gongbang.standalone.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.mvstore.MVStore;

/**
 * A server of MongoDB's wire protocol inside this JVM, kept in one file. It holds only views, which are rebuilt from
 * events: a file that cannot be opened is moved aside and the server starts empty.
 */
public final class EmbeddedMongoPart implements AutoCloseable {

    private final MongoServer server;
    private final InetSocketAddress address;
    private final ViewsFile.Opened views;

    private EmbeddedMongoPart(MongoServer server, InetSocketAddress address, ViewsFile.Opened views) {
        this.server = server;
        this.address = address;
        this.views = views;
    }

    /**
     * Starts the server.
     *
     * @param folder where the views are kept
     * @param port the loopback port, 0 for any free one
     */
    public static EmbeddedMongoPart start(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        ViewsFile.Opened views = new ViewsFile(folder.resolve("views.mv")).open();
        MongoServer server = new MongoServer(new H2Backend(views.store()));
        try {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return new EmbeddedMongoPart(server, server.getLocalAddress(), views);
        } catch (RuntimeException failure) {
            server.shutdownNow();
            throw new IOException("The MongoDB wire server cannot listen on port " + port, failure);
        }
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + address.getPort();
    }

    public int port() {
        return address.getPort();
    }

    /** Where an unreadable file of views was moved at this start, if there was one. */
    public Optional<Path> movedAside() {
        return Optional.ofNullable(views.movedAside());
    }

    /** Stops the server and writes everything to the file. */
    @Override
    public void close() throws IOException {
        MVStore store = views.store();
        server.shutdown();
        if (!store.isClosed()) {
            store.close();
        }
        views.closedCleanly();
    }
}
