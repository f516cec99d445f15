package cn.gongbang.documents.files;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import com.mongodb.client.gridfs.model.GridFSFile;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/** A GridFS file read from any position; going forward skips chunks, going back begins again. */
final class GridFsChannel implements SeekableByteChannel {
    private final GridFSBucket bucket;
    private final GridFSFile file;
    private @Nullable GridFSDownloadStream stream;
    private long streamAt;
    private long position;
    private boolean open = true;

    GridFsChannel(GridFSBucket bucket, GridFSFile file) {
        this.bucket = bucket;
        this.file = file;
    }

    @Override
    public int read(ByteBuffer into) {
        int length = (int) Math.min(into.remaining(), file.getLength() - position);
        if (length <= 0) {
            return into.hasRemaining() ? -1 : 0;
        }
        byte[] bytes = new byte[length];
        GridFSDownloadStream from = streamAtPosition();
        int read = 0;
        while (read < length) {
            int more = from.read(bytes, read, length - read);
            if (more < 0) {
                throw new IllegalStateException("a chunk of the GridFS file is missing");
            }
            read += more;
        }
        into.put(bytes);
        position += length;
        streamAt = position;
        return length;
    }

    private GridFSDownloadStream streamAtPosition() {
        GridFSDownloadStream from = stream;
        if (from == null || streamAt > position) {
            closeStream();
            from = bucket.openDownloadStream(file.getId());
            stream = from;
            streamAt = 0;
        }
        while (streamAt < position) {
            streamAt += from.skip(position - streamAt);
        }
        return from;
    }

    private void closeStream() {
        if (stream != null) {
            stream.close();
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return file.getLength();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
        closeStream();
    }
}
