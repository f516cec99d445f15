package cn.gongbang.standalone;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Another program listens on a port an application was to listen on. */
public final class PortTakenException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int port;

    PortTakenException(int port) {
        this(port, null);
    }

    PortTakenException(int port, @Nullable Exception cause) {
        super("Port " + port + " is in use", cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
