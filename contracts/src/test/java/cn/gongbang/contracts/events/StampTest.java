package cn.gongbang.contracts.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StampTest {
    private static final String PLAIN = "ab".repeat(32);

    @Test
    void givenKeyedHash_whenComparedWithAnother_thenOnlyTheSameContentRepeats() {
        assertThat(stamp("k1:a").repeats("k1:a")).isTrue();
        assertThat(stamp("k1:a").repeats("k1:b")).isFalse();
        assertThat(stamp(null).repeats("k1:a")).isFalse();
        assertThat(stamp("k1:a").repeats(null)).isFalse();
    }

    /** A client may try again for days, also what it first sent to the version before. */
    @Test
    void givenRequestRememberedWithAPlainHash_whenItComesAgain_thenItsKeyTells() {
        assertThat(stamp("k1:a").repeats(PLAIN)).isTrue();
        assertThat(stamp("cd".repeat(32)).repeats(PLAIN)).isFalse();
    }

    private static Stamp stamp(@Nullable String hash) {
        return new Stamp(Instant.EPOCH, "somebody", null, "key", hash);
    }
}
