package cn.gongbang.cases.claims;

import cn.gongbang.contracts.people.ResidentId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * R-PII-3: names people by an HMAC of their normalised id, for claims and for exact search. The key comes from
 * {@code gongbang.claims.key} (Base64); a standalone makes one of its own beside its data, readable by its user only.
 */
@Component
public class PersonKeys {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private final SecretKeySpec key;

    public PersonKeys(@Value("${gongbang.claims.key:}") String configured, @Value("${gongbang.data:data}") Path data)
            throws IOException {
        byte[] secret = configured.isBlank()
                ? ownKey(data.resolve("claims.key"))
                : Base64.getDecoder().decode(configured);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    public String of(ResidentId id) {
        return hash("id:" + id.value());
    }

    /** The keyed hash of any other exact search term. */
    public String of(String kind, String text) {
        return hash(kind + ":" + text);
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    private static byte[] ownKey(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readAllBytes(file);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (FileChannel channel = FileChannel.open(
                fresh,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(secret));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        return secret;
    }
}
