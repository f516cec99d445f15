package cn.gongbang.documents.files;

import cn.gongbang.documents.events.Content;
import cn.gongbang.documents.events.Place;
import cn.gongbang.platform.personal.KeyName;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.personal.StreamKey;
import cn.gongbang.platform.problems.Refusal;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;

/**
 * R-PII-1: keeps the bytes of files sealed with the key of the person they are about, or of the household; identical bytes
 * are kept once under each key (R-TRUE).
 */
public final class FileStore {
    private static final String RULE = "R-PII-2";
    private final Sealing sealing;
    private final Shelf shelf;

    public FileStore(Sealing sealing, Shelf shelf) {
        this.sealing = sealing;
        this.shelf = shelf;
    }

    /**
     * Stores the bytes durably before it answers: they outlive a kill of the process and a loss of power.
     *
     * @return SHA-256 of the plain bytes in lower-case hexadecimal
     * @throws Refusal 410 when the key is destroyed, so that nothing can be kept under it any more (R-PII-2)
     */
    public String store(String caseId, Place place, InputStreamSource content) throws IOException {
        KeyName whose = keyOf(caseId, place);
        StreamKey key = sealing.stream(whose).orElseThrow(FileStore::gone);
        MessageDigest digest = Sha256.digest();
        long size;
        try (InputStream bytes = new DigestInputStream(content.getInputStream(), digest)) {
            size = bytes.transferTo(OutputStream.nullOutputStream());
        }
        String sha256 = Sha256.hex(digest);
        shelf.put(Shelf.Spot.of(whose, sha256), key.sealedSize(size), out -> {
            try (InputStream bytes = content.getInputStream();
                    OutputStream plain = key.sealing(new LeftOpen(out), sha256)) {
                bytes.transferTo(plain);
            }
        });
        return sha256;
    }

    /**
     * The plain bytes, readable in ranges, if they are kept here.
     *
     * @throws Refusal 410 when the key is destroyed (R-PII-2)
     */
    public Optional<Resource> find(String caseId, Place place, Content content) {
        KeyName whose = keyOf(caseId, place);
        StreamKey key = sealing.openingStream(whose).orElseThrow(FileStore::gone);
        Shelf.Spot spot = Shelf.Spot.of(whose, content.sha256());
        return shelf.holds(spot)
                ? Optional.of(new OpenedFile(content.size(), () -> opened(key, spot)))
                : Optional.empty();
    }

    /** R-PII-2: removes every file of the case, whoever it is about; doing it again changes nothing. */
    public void purge(String caseId) throws IOException {
        shelf.purge(caseId);
    }

    private SeekableByteChannel opened(StreamKey key, Shelf.Spot spot) throws IOException {
        return key.opening(shelf.open(spot), spot.sha256());
    }

    private static KeyName keyOf(String caseId, Place place) {
        return place.person() == null ? KeyName.household(caseId) : new KeyName(caseId, place.person());
    }

    private static Refusal gone() {
        return Refusal.of(410, RULE, "problem.file.erased");
    }

    /** Sealing closes what it writes to; only the shelf knows whether everything went well. */
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
