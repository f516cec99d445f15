package cn.gongbang.standalone.embedded;

import java.nio.file.Path;

/** Tests share the unpacked PostgreSQL programs. */
public final class PostgresCache {

    public static final Path FOLDER = Path.of("target", "postgres-programs").toAbsolutePath();

    private PostgresCache() {}
}
