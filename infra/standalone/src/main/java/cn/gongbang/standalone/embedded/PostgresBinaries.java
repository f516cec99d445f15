package cn.gongbang.standalone.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs of this operating system, unpacked once from Maven Central's archive into a cache folder.
 * A folder carries the archive's digest in its name and appears complete or not at all.
 */
record PostgresBinaries(Path home) {

    static PostgresBinaries unpackedUnder(Path cache) throws IOException {
        byte[] archive;
        try (InputStream source = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                osName(), System.getProperty("os.arch", "unknown"))) {
            archive = source.readAllBytes();
        }
        Path home = cache.resolve("postgres-" + digest(archive));
        if (!Files.isDirectory(home)) {
            Files.createDirectories(cache);
            Path draft = Files.createTempDirectory(cache, "postgres-unpacking-");
            unpack(archive, draft);
            settle(draft, home);
        }
        return new PostgresBinaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(osName().equals("Windows") ? name + ".exe" : name);
    }

    private static void settle(Path draft, Path home) throws IOException {
        try {
            FileTree.moveDurably(draft, home);
        } catch (FileSystemException raced) {
            FileTree.delete(draft);
            if (!Files.isDirectory(home)) {
                throw raced;
            }
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Archive entry leaves its folder: " + entry.getName());
                }
                write(tar, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink() || entry.isLink()) {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            }
            return;
        }
        Files.copy(tar, path);
        if (path.resolveSibling(".").normalize().endsWith("bin")
                && !path.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make executable: " + path);
        }
    }

    private static String osName() {
        String name = System.getProperty("os.name", "");
        return name.startsWith("Windows") ? "Windows" : name.startsWith("Mac") ? "Darwin" : "Linux";
    }

    private static String digest(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
