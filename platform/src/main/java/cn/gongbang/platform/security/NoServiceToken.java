package cn.gongbang.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The issuer gives this service no token; the message says why and never tells a secret. */
public final class NoServiceToken extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    NoServiceToken(String message, IOException cause) {
        super(message, cause);
    }

    NoServiceToken(String message) {
        this(message, new IOException(message));
    }
}
