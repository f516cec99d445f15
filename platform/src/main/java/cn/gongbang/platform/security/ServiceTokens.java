package cn.gongbang.platform.security;

/** How this service signs in at the {@code /internal} resources of another one. */
public interface ServiceTokens {

    /**
     * A bearer token with which this service calls another's {@code /internal} resources.
     *
     * @throws NoServiceToken when the issuer gives none
     */
    String token();
}
