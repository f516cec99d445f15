package cn.gongbang.cases.importing;

import cn.gongbang.platform.problems.Refusal;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * A file that was sent; it is held in memory until its import is done, so that none of its persons is ever on disk (R-PII-1).
 * An import that is interrupted is sent again.
 */
record Upload(byte[] content, String sha256) {

    /** @throws Refusal 422 unless the form has exactly one {@code file} with something in it */
    static Upload receive(MultipartHttpServletRequest request) throws IOException {
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
        byte[] content = files.getFirst().getBytes();
        return new Upload(content, HexFormat.of().formatHex(sha256Digest().digest(content)));
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
