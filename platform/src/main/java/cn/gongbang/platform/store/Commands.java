package cn.gongbang.platform.store;

import cn.gongbang.platform.problems.Refusal;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Sends a command and waits until its events are stored; a refusal comes back as itself. */
public final class Commands {
    private static final long PATIENCE_SECONDS = 30;
    private final CommandGateway gateway;

    public Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * @return what the handler answers
     * @throws Refusal when a rule says no
     */
    public <R> R send(Object command) {
        try {
            return gateway.sendAndWait(command, PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (CommandExecutionException exception) {
            throw exception
                    .<Refusal.Details>getDetails()
                    .map(Refusal::new)
                    .map(RuntimeException.class::cast)
                    .orElse(exception);
        }
    }
}
