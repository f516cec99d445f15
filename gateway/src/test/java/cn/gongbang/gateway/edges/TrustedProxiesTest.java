package cn.gongbang.gateway.edges;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {
    private final TrustedProxies proxies = new TrustedProxies(Settings.trusting("10.0.0.0/8", "fd00::/8"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "203.0.113.7 | - | 203.0.113.7",
                "203.0.113.7 | 198.51.100.1 | 203.0.113.7",
                "10.0.0.1 | - | 10.0.0.1",
                "10.0.0.1 | 198.51.100.1 | 198.51.100.1",
                "10.0.0.1 | 6.6.6.6, 198.51.100.1 | 198.51.100.1",
                "10.0.0.1 | 6.6.6.6, 198.51.100.1, 10.9.9.9 | 198.51.100.1",
                "10.0.0.1 | 198.51.100.1, localhost | 10.0.0.1",
                "10.0.0.1 | '' | 10.0.0.1",
                "fd00::1 | 2001:db8:1:2:3:4:5:6 | 20010db800010002",
                "2001:db8:1:2:ffff::1 | - | 20010db800010002"
            },
            delimiter = '|')
    void givenHops_whenAsked_thenTheNearestUntrustedOneIsTheClient(String remote, String forwardedFor, String client) {
        assertThat(proxies.client(request(remote, forwardedFor))).isEqualTo(client);
    }

    private static HttpServletRequest request(String remote, String forwardedFor) {
        List<String> forwarded = forwardedFor == null ? List.of() : List.of(forwardedFor);
        return (HttpServletRequest) Proxy.newProxyInstance(
                TrustedProxiesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (_, method, _) -> switch (method.getName()) {
                    case "getRemoteAddr" -> remote;
                    case "getHeaders" -> Collections.enumeration(forwarded);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
