package cn.gongbang.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class RequiredSecretsTest {
    private static final String PROPERTY = "spring.datasource.password";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "gongbang",
                "Gongbang",
                "changeme",
                "secret",
                "password",
                "Password123456!",
                "postgrespostgres",
                "secret-secret-2026",
                "short",
                "aaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void givenNoSecretOrAKnownOne_whenStartedOutsideStandalone_thenRefusedByPropertyNameOnly(String value) {
        assertThatThrownBy(() -> start(Map.of(PROPERTY, value)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(PROPERTY)
                .satisfies(refusal -> {
                    String message = refusal.getMessage().replace(PROPERTY, "");
                    if (value.length() > 6) {
                        assertThat(message).doesNotContain(value);
                    }
                });
    }

    @Test
    void givenAbsentProperty_whenStartedOutsideStandalone_thenRefused() {
        assertThatThrownBy(() -> start(Map.of())).hasMessageContaining(PROPERTY);
    }

    @Test
    void givenARealSecretOrTheStandalone_whenStarted_thenItGoesOn() {
        assertThatCode(() -> start(Map.of(PROPERTY, "q7Zb-4tLm_91xKsw"))).doesNotThrowAnyException();
        assertThatCode(() -> start(Map.of(PROPERTY, "gongbang", "gongbang.standalone", "true")))
                .doesNotThrowAnyException();
    }

    private static void start(Map<String, String> given) {
        Map<String, Object> properties = new HashMap<>(given);
        properties.put("gongbang.required-secrets", PROPERTY);
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        new RequiredSecrets(environment, List.of()).postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
