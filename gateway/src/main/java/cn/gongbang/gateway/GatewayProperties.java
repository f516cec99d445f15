package cn.gongbang.gateway;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the door.
 *
 * @param basic whether HTTP Basic is taken beside bearer tokens: the standalone only
 * @param basicPassword the one password of all standalone users
 * @param issuer the issuer whose bearer tokens are taken
 * @param audience the audience these tokens must name
 * @param jwkSetUri where the issuer publishes its keys; absent, the issuer is this gateway itself
 * @param connectTimeout how long to wait for a connection to a service
 * @param responseTimeout how long to wait for the head of a service's answer
 */
@ConfigurationProperties("gongbang.gateway")
public record GatewayProperties(
        boolean basic,
        String basicPassword,
        String issuer,
        String audience,
        @Nullable URI jwkSetUri,
        Duration connectTimeout,
        Duration responseTimeout) {}
