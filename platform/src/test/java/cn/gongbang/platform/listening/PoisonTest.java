package cn.gongbang.platform.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.platform.personal.KeyName;
import cn.gongbang.platform.personal.KeyRing;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.problems.Refusal;
import com.mongodb.MongoTimeoutException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.core.JacksonException;

/** What parks a case and what is tried again. */
class PoisonTest {
    @Test
    void givenAnEventThatCanNeverBeTaken_whenJudged_thenItIsPoison() {
        assertThat(Poison.is(Refusal.unknown("cases.unknown"))).isTrue();
        assertThat(Poison.is(new NoSuchElementException())).isTrue();
    }

    @Test
    void givenAStoreThatIsAway_whenJudged_thenTheEventIsTriedAgain() {
        assertThat(Poison.is(new MongoTimeoutException("away"))).isFalse();
        assertThat(Poison.is(new CannotCreateTransactionException("away"))).isFalse();
    }

    @Test
    void givenKeysThatCannotBeAskedFor_whenAnEventIsRead_thenItIsTriedAgain() {
        KeyRing away = new KeyRing() {
            @Override
            public Map<KeyName, Optional<byte[]>> find(Set<String> cases) {
                throw new UncheckedIOException(new IOException("the key ring does not answer"));
            }

            @Override
            public Map<KeyName, Optional<byte[]>> make(Set<KeyName> names) {
                return find(Set.of());
            }
        };
        String sealed = "{\"words\":\"sealed:1:c1/:AAAA\"}";

        assertThatThrownBy(() -> new Sealing(away).mapper().readValue(sealed, Told.class))
                .isInstanceOf(JacksonException.class)
                .isInstanceOfSatisfying(RuntimeException.class, failure -> assertThat(Poison.is(failure))
                        .isFalse());
    }

    record Told(@Personal String words) {}
}
