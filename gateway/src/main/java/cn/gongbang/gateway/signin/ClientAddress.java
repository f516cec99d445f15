package cn.gongbang.gateway.signin;

import cn.gongbang.gateway.InStandalone;
import cn.gongbang.gateway.edges.TrustedProxies;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the request at hand comes from. */
@Component
@InStandalone
public class ClientAddress {
    private final TrustedProxies proxies;

    ClientAddress(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    public String current() {
        return proxies.client(
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest());
    }
}
