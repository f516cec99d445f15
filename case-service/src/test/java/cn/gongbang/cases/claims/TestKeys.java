package cn.gongbang.cases.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;

/** Keys for tests that name people. */
public final class TestKeys {
    private TestKeys() {}

    public static PersonKeys fixed() {
        try {
            return new PersonKeys(Base64.getEncoder().encodeToString(new byte[32]), Path.of("unused"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
