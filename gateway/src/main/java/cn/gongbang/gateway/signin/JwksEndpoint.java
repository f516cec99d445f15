package cn.gongbang.gateway.signin;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys by which services check the gateway's tokens (RFC 7517). */
@RestController
class JwksEndpoint {
    private final Map<String, Object> keys;

    JwksEndpoint(SigningKey signingKey) {
        this.keys = signingKey.published().toJSONObject();
    }

    @GetMapping("/oauth2/jwks")
    Map<String, Object> keys() {
        return keys;
    }
}
