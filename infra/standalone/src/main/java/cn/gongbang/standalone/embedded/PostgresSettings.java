package cn.gongbang.standalone.embedded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Server settings for one machine with few cores: small, loopback only, and every commit on disk. */
final class PostgresSettings {

    private PostgresSettings() {}

    static List<String> serverOptions(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("wal_level", "minimal");
        settings.put("max_wal_senders", "0");
        settings.put("wal_compression", "on");
        settings.put("max_wal_size", "1GB");
        settings.put("shared_buffers", "256MB");
        settings.put("max_connections", "150");
        settings.put("max_parallel_workers_per_gather", "0");
        settings.put("io_method", "sync");
        settings.put("jit", "off");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("log_min_messages", "warning");
        List<String> options = new ArrayList<>();
        settings.forEach((name, value) -> options.add("-c " + name + "=" + (value.isEmpty() ? "''" : value)));
        return options;
    }
}
