package cn.gongbang.gateway.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {
    private static final Duration MONTH = Duration.ofDays(30);

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void givenKeys_whenStartedAgain_thenTheyAreTheSameAndOnlyTheOwnerReadsThem() throws Exception {
        List<String> before = published(keys());

        assertThat(published(keys())).isEqualTo(before).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void givenOldKey_whenChanged_thenTheNewOneIsPublishedFirstSignsLaterAndTheOldOneStaysWhileItIsNeeded()
            throws Exception {
        SigningKeys keys = keys();
        String first = published(keys).getFirst();

        now = now.plus(MONTH);
        assertThat(published(keys)).hasSize(2).startsWith(first);
        String second = published(keys).getLast();

        now = now.plus(SigningKeys.PUBLISHED_BEFORE_USE);
        assertThat(published(keys)).containsExactly(second, first);
        assertThat(published(keys())).containsExactly(second, first);

        now = now.plus(SigningKeys.SIGNED_LASTS).plusSeconds(59);
        assertThat(published(keys)).containsExactly(second, first);
        now = now.plusSeconds(1);
        assertThat(published(keys)).containsExactly(second);
        assertThat(Files.readString(file())).doesNotContain(first);
    }

    @Test
    void givenUnreadableFile_whenStarted_thenItSaysSoWithoutQuotingIt() throws Exception {
        Files.writeString(file(), "{\"keys\":[{\"kty\":\"RSA\",\"d\":\"private-part\"");

        assertThatThrownBy(this::keys)
                .isInstanceOf(IOException.class)
                .hasMessageNotContaining("private-part")
                .hasNoCause();
    }

    private SigningKeys keys() throws IOException {
        return new SigningKeys(new KeyFile(file()), MONTH, () -> now);
    }

    private Path file() {
        return folder.resolve("signing-keys.json");
    }

    private static List<String> published(SigningKeys keys) {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null).stream()
                .map(JWK::getKeyID)
                .toList();
    }
}
