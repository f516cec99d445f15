package cn.gongbang.standalone;

import java.io.IOException;

/** Another run holds the data folder. */
public final class AlreadyRunningException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient RunningInstance instance;

    AlreadyRunningException(RunningInstance instance) {
        super("Already running: " + instance);
        this.instance = instance;
    }

    public RunningInstance instance() {
        return instance;
    }
}
