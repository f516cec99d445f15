package cn.gongbang.standalone.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Chooses loopback ports for servers that must be told their port before they start. They are taken below the range
 * operating systems hand to outgoing connections, so that no client takes one between the choice and its use, and none is
 * chosen twice in a JVM. Another program may still take one meanwhile: who uses it must be ready to choose again.
 */
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int BEHIND_LAST = 30_000;
    private static final int ATTEMPTS = 200;
    private static final Set<Integer> CHOSEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /** {@code wanted} itself, or a free port when {@code wanted} is 0. */
    public static int orAny(int wanted) throws IOException {
        return wanted == 0 ? any() : wanted;
    }

    /** Whether a server could listen on this address now. */
    public static boolean isFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int any() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEHIND_LAST);
            if (CHOSEN.add(port) && isFree(InetAddress.getLoopbackAddress(), port)) {
                return port;
            }
        }
        throw new IOException("No free loopback port found between " + FIRST + " and " + BEHIND_LAST);
    }
}
