package cn.gongbang.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;

/**
 * Content-addressed folder {@code ab/cdef…}: bytes are written and forced to disk aside, then moved to their name, so a
 * name never holds half a file. One process at a time owns the folder.
 */
public final class FolderFileStore implements FileStore {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int PREFIX = 2;
    private static final int FOLDERS = 256;
    private final Path root;
    private final Path incoming;

    /** Opens the folder, made when absent, and clears what an interrupted upload left behind. */
    public FolderFileStore(Path root) throws IOException {
        this.root = root;
        this.incoming = Files.createDirectories(root.resolve("incoming"));
        try (var leftovers = Files.newDirectoryStream(incoming)) {
            for (Path leftover : leftovers) {
                Files.delete(leftover);
            }
        }
        for (int prefix = 0; prefix < FOLDERS; prefix++) {
            Files.createDirectories(root.resolve(HexFormat.of().toHexDigits((byte) prefix)));
        }
        forceFolder(root);
    }

    @Override
    public String store(InputStreamSource content) throws IOException {
        Path written = incoming.resolve(UUID.randomUUID().toString());
        try {
            return store(content, written);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    @Override
    public Optional<Resource> find(String sha256) {
        return HASH.matcher(sha256).matches() && Files.isRegularFile(pathOf(sha256))
                ? Optional.of(new FileSystemResource(pathOf(sha256)))
                : Optional.empty();
    }

    private String store(InputStreamSource content, Path written) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (FileChannel file = FileChannel.open(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            try (InputStream bytes = new DigestInputStream(content.getInputStream(), digest)) {
                bytes.transferTo(Channels.newOutputStream(file));
            }
            String sha256 = Sha256.hex(digest);
            Path target = pathOf(sha256);
            if (!Files.exists(target) || Files.size(target) != file.size()) {
                file.force(true);
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            forceFolder(folderOf(sha256));
            return sha256;
        }
    }

    private Path pathOf(String sha256) {
        return folderOf(sha256).resolve(sha256.substring(PREFIX));
    }

    private Path folderOf(String sha256) {
        return root.resolve(sha256.substring(0, PREFIX));
    }

    private static void forceFolder(Path folder) throws IOException {
        try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        }
    }
}
