package cn.gongbang.platform.security;

/** With what this service shows itself to another one. */
@FunctionalInterface
public interface ServiceTokens {

    /**
     * A bearer token with which this service calls another's {@code /internal} resources.
     *
     * @throws NoServiceToken when the issuer gives none; whoever asked tries again later
     */
    String token();
}
