package cn.gongbang.platform.listening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.platform.problems.Refusal;
import com.mongodb.MongoTimeoutException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

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
}
