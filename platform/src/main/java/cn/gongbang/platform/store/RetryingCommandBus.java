package cn.gongbang.platform.store;

import cn.gongbang.platform.problems.Refusal;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.MessageHandler;

/**
 * Handles a command in a unit of work of its own and, when it lost a race at commit, again in a fresh one: the winner is
 * then in the history and the loser gets the rule's clean answer instead of a store's error.
 */
final class RetryingCommandBus extends SimpleCommandBus {
    private static final int ATTEMPTS = 5;
    private static final Refusal CONCURRENT = Refusal.conflict("CONCURRENT_MODIFICATION", "problem.concurrent");

    RetryingCommandBus(TransactionManager transactions) {
        super(SimpleCommandBus.builder().transactionManager(transactions));
        registerHandlerInterceptor((unitOfWork, chain) -> {
            try {
                return chain.proceed();
            } catch (Refusal refusal) {
                throw carried(refusal);
            }
        });
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        attempt(command, handler, callback, 1);
    }

    private <C, R> void attempt(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback,
            int number) {
        this.<C, R>handleOnce(command, handler, (handled, result) -> {
            if (!result.isExceptional() || !Collisions.isCollision(result.exceptionResult())) {
                callback.onResult(handled, result);
            } else if (number < ATTEMPTS) {
                this.<C, R>attempt(command, handler, callback, number + 1);
            } else {
                CommandResultMessage<R> lost = GenericCommandResultMessage.asCommandResultMessage(carried(CONCURRENT));
                callback.onResult(handled, lost);
            }
        });
    }

    private <C, R> void handleOnce(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        super.handle(command, handler, callback);
    }

    private static CommandExecutionException carried(Refusal refusal) {
        return new CommandExecutionException(refusal.getMessage(), refusal, refusal.details());
    }
}
