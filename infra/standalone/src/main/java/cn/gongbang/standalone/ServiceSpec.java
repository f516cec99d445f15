package cn.gongbang.standalone;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One application to run in this JVM.
 *
 * @param name its name, also the name of its configuration file
 * @param application its Spring Boot application class
 * @param database its PostgreSQL database, absent when it keeps nothing
 * @param properties what this run sets for it beyond what every application gets
 */
public record ServiceSpec(
        String name, Class<?> application, @Nullable String database, Map<String, String> properties) {}
