package cn.gongbang.documents.files;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sealed files in MongoDB's GridFS, acknowledged by a majority's journals. */
final class GridFsShelf implements Shelf {
    private static final String NAME = "filename";
    private final GridFSBucket bucket;

    GridFsShelf(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true)), "files");
    }

    @Override
    public void put(Spot spot, long size, Writer writer) throws IOException {
        if (stored(spot).filter(file -> file.getLength() == size).isPresent()) {
            return;
        }
        GridFSUploadStream upload = bucket.openUploadStream(spot.name(), new GridFSUploadOptions());
        boolean whole = false;
        try {
            writer.write(upload);
            whole = true;
        } finally {
            if (whole) {
                upload.close();
            } else {
                upload.abort();
            }
        }
    }

    @Override
    public boolean holds(Spot spot) {
        return stored(spot).isPresent();
    }

    @Override
    public SeekableByteChannel open(Spot spot) throws IOException {
        return new GridFsChannel(
                bucket, stored(spot).orElseThrow(() -> new FileNotFoundException("the file was purged meanwhile")));
    }

    @Override
    public void purge(String caseId) {
        List<GridFSFile> ofCase = bucket.find(
                        Filters.regex(NAME, "^" + Spot.prefix(caseId).replace(".", "\\.")))
                .into(new ArrayList<>());
        ofCase.forEach(file -> bucket.delete(file.getId()));
    }

    private Optional<GridFSFile> stored(Spot spot) {
        return Optional.ofNullable(bucket.find(Filters.eq(NAME, spot.name())).first());
    }
}
