package cn.gongbang.platform.security;

import org.jspecify.annotations.Nullable;

/** The issuer gives this service no token; the message says why and never tells a secret. */
public final class NoServiceToken extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoServiceToken(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
