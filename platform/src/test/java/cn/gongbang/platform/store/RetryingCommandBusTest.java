package cn.gongbang.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.platform.problems.Refusal;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.junit.jupiter.api.Test;

class RetryingCommandBusTest {
    private static final int ALWAYS = Integer.MAX_VALUE;
    private final RetryingCommandBus bus = new RetryingCommandBus(NoTransactionManager.instance());
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void givenRaceLostAtCommit_whenHandledAgain_thenTheFreshAttemptAnswers() {
        assertThat(dispatchLosing(2).getPayload()).isEqualTo(3);
        assertThat(runs).hasValue(3);
    }

    @Test
    void givenRaceLostEveryTime_whenHandled_thenRefusedAsConcurrentModification() {
        assertThat(refusal(dispatchLosing(ALWAYS)).code()).isEqualTo("CONCURRENT_MODIFICATION");
        assertThat(runs).hasValue(5);
    }

    @Test
    void givenRuleSaysNo_whenHandled_thenDetailsAreCarriedAndNothingIsTriedAgain() {
        bus.subscribe(String.class.getName(), command -> {
            runs.incrementAndGet();
            throw Refusal.conflict("R-DUP", "cases.duplicate").with("union", "jianghai");
        });
        Refusal.Details details = refusal(dispatch());
        assertThat(details.code()).isEqualTo("R-DUP");
        assertThat(details.extensions()).containsEntry("union", "jianghai");
        assertThat(runs).hasValue(1);
    }

    private CommandResultMessage<?> dispatchLosing(int races) {
        bus.subscribe(String.class.getName(), command -> {
            int run = runs.incrementAndGet();
            if (run <= races) {
                CurrentUnitOfWork.get().onPrepareCommit(unitOfWork -> {
                    throw CollisionsTest.axonServer("AXONIQ-2000");
                });
            }
            return run;
        });
        return dispatch();
    }

    private CommandResultMessage<?> dispatch() {
        AtomicReference<CommandResultMessage<?>> answer = new AtomicReference<>();
        bus.<String, Object>dispatch(new GenericCommandMessage<>("command"), (command, result) -> answer.set(result));
        return answer.get();
    }

    private static Refusal.Details refusal(CommandResultMessage<?> answer) {
        assertThat(answer.exceptionResult()).isInstanceOf(CommandExecutionException.class);
        return answer.<Refusal.Details>exceptionDetails().orElseThrow();
    }
}
