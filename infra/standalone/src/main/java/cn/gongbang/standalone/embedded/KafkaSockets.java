package cn.gongbang.standalone.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.server.ServerSocketFactory;

/**
 * The sockets a broker and its controller listen on, bound before either of them starts: both must be told their ports, and
 * a port taken meanwhile would make Kafka halt the JVM.
 */
final class KafkaSockets implements ServerSocketFactory, AutoCloseable {

    private final Map<Integer, ServerSocketChannel> bound = new ConcurrentHashMap<>();
    private final int port;
    private final int controllerPort;

    /** @param wantedPort the broker's loopback port, 0 for any free one */
    KafkaSockets(int wantedPort) throws IOException {
        this.port = bind(wantedPort);
        try {
            this.controllerPort = bind(0);
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    int port() {
        return port;
    }

    int controllerPort() {
        return controllerPort;
    }

    /** Hands over the socket of that port, once. */
    @Override
    public ServerSocketChannel openServerSocket(
            String listener, InetSocketAddress address, int backlog, int receiveBufferSize) throws IOException {
        ServerSocketChannel socket = bound.remove(address.getPort());
        if (socket == null) {
            throw new IOException("No socket was bound for " + listener + " at " + address);
        }
        return socket;
    }

    /** Closes those nobody has been handed. */
    @Override
    public void close() throws IOException {
        for (ServerSocketChannel socket : bound.values()) {
            socket.close();
        }
    }

    private int bind(int wanted) throws IOException {
        ServerSocketChannel socket = ServerSocketChannel.open();
        try {
            socket.configureBlocking(false);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            int taken = socket.socket().getLocalPort();
            bound.put(taken, socket);
            return taken;
        } catch (IOException failure) {
            socket.close();
            throw failure;
        }
    }
}
