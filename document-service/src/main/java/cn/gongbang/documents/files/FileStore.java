package cn.gongbang.documents.files;

import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;

/** Keeps the bytes of files under their SHA-256; identical bytes are kept once (R-TRUE). */
public interface FileStore {
    /**
     * Stores the bytes durably before it answers: they outlive a kill of the process and a loss of power.
     *
     * @return SHA-256 in lower-case hexadecimal
     */
    String store(InputStreamSource content) throws IOException;

    /** The bytes, if they are kept here. */
    Optional<Resource> find(String sha256);
}
