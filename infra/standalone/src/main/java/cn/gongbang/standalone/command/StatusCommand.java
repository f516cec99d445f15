package cn.gongbang.standalone.command;

import cn.gongbang.standalone.AlreadyRunningException;
import cn.gongbang.standalone.Messages;
import cn.gongbang.standalone.RunningInstance;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells whether one runs on the data folder, and how far its reports are. */
@Command(name = "status", mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {

    private static final int NOT_RUNNING = 3;

    @Mixin
    DataOption data = new DataOption();

    private final Messages messages;

    public StatusCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        if (data.folder().isUsed()) {
            try {
                data.folder().hold().close();
            } catch (AlreadyRunningException running) {
                return tell(running.instance());
            }
        }
        System.out.println(messages.text("status.stopped", data.folder().root()));
        return NOT_RUNNING;
    }

    private int tell(RunningInstance instance) throws IOException {
        System.out.println(messages.text("status.running", instance.pid(), instance.address()));
        GatewayAnswer answer = GatewayAnswer.get(instance.address().resolve("/api/reports/status"));
        System.out.println(answer.body());
        return answer.status() == 200 ? 0 : 1;
    }
}
