package cn.gongbang.cases.importing;

import cn.gongbang.platform.problems.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** A file that was sent, in a place of its own until its import is done. */
record Upload(Path path, String sha256) {

    /** @throws Refusal 422 unless the form has exactly one {@code file} with something in it */
    static Upload receive(MultipartHttpServletRequest request, Path folder) throws IOException {
        List<MultipartFile> files = request.getFiles("file");
        if (files.isEmpty()) {
            throw Refusal.invalid("/file", "REQUIRED", "problem.field.required");
        }
        if (files.size() > 1) {
            throw Refusal.invalid("/file", "SINGLE", "import.singleFile");
        }
        if (files.getFirst().isEmpty()) {
            throw Refusal.invalid("/file", "EMPTY", "import.emptyFile");
        }
        Path path = Files.createTempFile(folder, "import", ".part");
        MessageDigest digest = sha256Digest();
        try (InputStream content = new DigestInputStream(files.getFirst().getInputStream(), digest)) {
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Upload(path, HexFormat.of().formatHex(digest.digest()));
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
