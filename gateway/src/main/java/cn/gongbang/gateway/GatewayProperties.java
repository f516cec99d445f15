package cn.gongbang.gateway;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the door.
 *
 * @param connectTimeout how long to wait for a connection to a service
 * @param responseTimeout how long to wait for the head of a service's answer
 */
@ConfigurationProperties("gongbang.gateway")
public record GatewayProperties(Duration connectTimeout, Duration responseTimeout) {}
