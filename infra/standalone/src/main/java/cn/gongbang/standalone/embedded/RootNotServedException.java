package cn.gongbang.standalone.embedded;

import java.io.IOException;

/** PostgreSQL refuses to run as root, and this system gives root no user namespace to run it in as somebody else. */
public final class RootNotServedException extends IOException {

    private static final long serialVersionUID = 1L;

    RootNotServedException() {
        super("PostgreSQL does not run as root and unshare -U is not permitted here; start as an ordinary user");
    }
}
