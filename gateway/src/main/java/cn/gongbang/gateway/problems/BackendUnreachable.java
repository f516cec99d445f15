package cn.gongbang.gateway.problems;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;

/** A service gave no answer: it is down, or it did not answer in time. */
public final class BackendUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    /**
     * Names the service's address, not the path asked for. The cause is told and not kept: a broken connection among the
     * causes would be taken for the client's, and a half answer for a whole one.
     */
    public BackendUnreachable(URI asked, IOException cause) {
        super(asked.getAuthority() + " does not answer: " + cause);
        this.code = cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException)
                ? ProblemCode.GATEWAY_TIMEOUT
                : ProblemCode.SERVICE_UNAVAILABLE;
    }

    ProblemCode code() {
        return code;
    }
}
