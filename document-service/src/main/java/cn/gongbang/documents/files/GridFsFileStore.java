package cn.gongbang.documents.files;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;

/** Files in MongoDB's GridFS, named by their hash, acknowledged by a majority's journals. */
public final class GridFsFileStore implements FileStore {
    private final GridFSBucket bucket;

    public GridFsFileStore(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true)), "files");
    }

    @Override
    public String store(InputStreamSource content) throws IOException {
        String sha256 = hash(content);
        if (stored(sha256) == null) {
            try (InputStream bytes = content.getInputStream()) {
                bucket.uploadFromStream(sha256, bytes);
            }
        }
        return sha256;
    }

    @Override
    public Optional<Resource> find(String sha256) {
        return Optional.ofNullable(stored(sha256)).map(file -> new Stored(bucket, file));
    }

    private @Nullable GridFSFile stored(String sha256) {
        return bucket.find(Filters.eq("filename", sha256)).first();
    }

    private static String hash(InputStreamSource content) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream bytes = new DigestInputStream(content.getInputStream(), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.hex(digest);
    }

    /** A file as a resource of known length that can be read many times, so that ranges can be served. */
    private static final class Stored extends AbstractResource {
        private final GridFSBucket bucket;
        private final GridFSFile file;

        Stored(GridFSBucket bucket, GridFSFile file) {
            this.bucket = bucket;
            this.file = file;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public long contentLength() {
            return file.getLength();
        }

        @Override
        public InputStream getInputStream() {
            return bucket.openDownloadStream(file.getId());
        }

        @Override
        public String getDescription() {
            return "GridFS file " + file.getFilename();
        }
    }
}
