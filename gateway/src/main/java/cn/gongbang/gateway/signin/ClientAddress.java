package cn.gongbang.gateway.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a sign-in comes from: an IPv4 address, or the network of an IPv6 one, of which each client has very many. */
public record ClientAddress(String network) {
    private static final int NETWORK_BYTES = 8;

    /** @param remote the address as the web server tells it */
    public static ClientAddress of(String remote) {
        try {
            InetAddress address = InetAddress.ofLiteral(remote);
            return address instanceof Inet6Address
                    ? new ClientAddress(
                            HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "::/64")
                    : new ClientAddress(address.getHostAddress());
        } catch (IllegalArgumentException noAddress) {
            return new ClientAddress(remote);
        }
    }
}
