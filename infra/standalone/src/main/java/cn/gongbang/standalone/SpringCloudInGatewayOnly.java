package cn.gongbang.standalone;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Here the gateway's libraries are on every service's class path too; services must not configure themselves by them. */
final class SpringCloudInGatewayOnly implements AutoConfigurationImportFilter, EnvironmentAware {

    /** Set to false for an application that has nothing to do with Spring Cloud. */
    static final String PROPERTY = "gongbang.standalone.spring-cloud";

    private boolean wanted = true;

    @Override
    public void setEnvironment(Environment environment) {
        wanted = Objects.requireNonNullElse(environment.getProperty(PROPERTY, Boolean.class), true);
    }

    @Override
    public boolean[] match(@Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        boolean[] matches = new boolean[autoConfigurations.length];
        for (int index = 0; index < matches.length; index++) {
            String name = autoConfigurations[index];
            matches[index] = wanted || name == null || !name.startsWith("org.springframework.cloud.");
        }
        return matches;
    }
}
