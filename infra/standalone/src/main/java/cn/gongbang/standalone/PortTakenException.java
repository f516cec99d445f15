package cn.gongbang.standalone;

import java.io.IOException;

/** Another program listens on the port the gateway was to listen on. */
public final class PortTakenException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int port;

    PortTakenException(int port) {
        super("Port " + port + " is in use");
        this.port = port;
    }

    public int port() {
        return port;
    }
}
