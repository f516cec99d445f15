package cn.gongbang.standalone;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** What has been opened so far; it is closed in the reverse order, each part even where another one fails. */
final class Opened implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    @Override
    public void close() throws IOException {
        IOException failure = new IOException("Not everything stopped cleanly");
        closeAfter(failure);
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    /** Closes everything since something failed, which then tells what could not be closed. */
    void closeAfter(Exception failure) {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception notStopped) {
                failure.addSuppressed(notStopped);
            }
        }
    }
}
