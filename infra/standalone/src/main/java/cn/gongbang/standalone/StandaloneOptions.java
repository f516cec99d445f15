package cn.gongbang.standalone;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How to run.
 *
 * @param port where the gateway listens, 0 to choose a free port
 * @param data the folder that keeps everything
 * @param bind the address the gateway listens on; everything else listens on loopback
 * @param clock the first instant of a simulated clock, absent for the wall clock
 */
public record StandaloneOptions(
        int port, Path data, InetAddress bind, @Nullable Instant clock) {

    /** On loopback, on a free port: what tests want. */
    public static StandaloneOptions onFreePort(Path data, @Nullable Instant clock) {
        return new StandaloneOptions(0, data, InetAddress.getLoopbackAddress(), clock);
    }

    /** How this machine reaches a gateway listening on this port. */
    URI addressAt(int gatewayPort) {
        String host = bind.isAnyLocalAddress() || bind.isLoopbackAddress() ? "127.0.0.1" : bind.getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + gatewayPort);
    }
}
