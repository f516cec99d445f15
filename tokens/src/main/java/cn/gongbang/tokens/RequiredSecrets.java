package cn.gongbang.tokens;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Refuses to start outside the standalone run while a secret the application needs is absent, or one that anybody would
 * guess. An application adds its own by {@code gongbang.required-secrets}; messages name the property and never tell a
 * value. Runs before any part that would use one of them.
 */
public final class RequiredSecrets implements BeanFactoryPostProcessor {
    private static final String REQUIRED = "gongbang.required-secrets";
    private static final String STANDALONE = "gongbang.standalone";
    private static final int SHORTEST = 12;
    private static final Set<String> KNOWN = Set.of(
            "gongbang",
            "changeme",
            "changeit",
            "secret",
            "password",
            "postgres",
            "admin",
            "default",
            "example",
            "test");

    private final Environment environment;
    private final List<String> always;

    /** @param always properties that must hold a secret, whatever the configuration adds */
    public RequiredSecrets(Environment environment, List<String> always) {
        this.environment = environment;
        this.always = List.copyOf(always);
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (environment.getProperty(STANDALONE, Boolean.class, false)) {
            return;
        }
        always.forEach(this::check);
        Binder.get(environment)
                .bind(REQUIRED, Bindable.listOf(String.class))
                .orElse(List.of())
                .forEach(this::check);
    }

    /** @throws IllegalStateException naming the property when its value is no secret */
    private void check(String property) {
        String value = environment.getProperty(property, "").strip();
        if (value.isEmpty()) {
            throw new IllegalStateException("No secret is configured: " + property);
        }
        String lower = value.toLowerCase(Locale.ROOT);
        boolean guessed = KNOWN.stream().anyMatch(known -> isKnown(lower, known));
        if (guessed || value.length() < SHORTEST || value.chars().distinct().count() < 5) {
            throw new IllegalStateException("The configured secret is too easy to guess: " + property);
        }
    }

    /** The known word itself, repeated, or with figures and signs around it. */
    private static boolean isKnown(String value, String known) {
        return value.contains(known) && value.replace(known, "").chars().noneMatch(Character::isLetter);
    }
}
