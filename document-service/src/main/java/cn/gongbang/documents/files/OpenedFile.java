package cn.gongbang.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import org.springframework.core.io.AbstractResource;

/** A sealed file as a resource of its plain bytes; it can be read many times, and skipping opens nothing it skips. */
final class OpenedFile extends AbstractResource {
    private final long size;
    private final Opener opener;

    @FunctionalInterface
    interface Opener {
        SeekableByteChannel open() throws IOException;
    }

    OpenedFile(long size, Opener opener) {
        this.size = size;
        this.opener = opener;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Channels.newInputStream(opener.open());
    }

    @Override
    public String getDescription() {
        return "sealed file";
    }
}
