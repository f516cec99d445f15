package cn.gongbang.standalone.command;

import java.net.InetAddress;
import picocli.CommandLine.Option;

/** Where the gateway listens. */
final class ListenOptions {

    @Option(names = "--port", defaultValue = "8080", descriptionKey = "option.port")
    int port = 8080;

    @Option(names = "--bind", defaultValue = "127.0.0.1", descriptionKey = "option.bind")
    InetAddress bind = InetAddress.getLoopbackAddress();
}
