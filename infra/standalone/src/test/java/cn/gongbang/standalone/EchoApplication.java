package cn.gongbang.standalone;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stands for a service: tells what it was given. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
public class EchoApplication {

    private final Clock clock;
    private final Environment environment;

    EchoApplication(Clock domainClock, Environment environment) {
        this.clock = domainClock;
        this.environment = environment;
    }

    @Bean
    static SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @GetMapping("/api/**")
    Map<String, String> given() throws SQLException {
        try (Connection database = DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"))) {
            return Map.of(
                    "now", clock.instant().toString(),
                    "name", environment.getRequiredProperty("spring.config.name"),
                    "database", database.getCatalog(),
                    "kafka", environment.getRequiredProperty("spring.kafka.bootstrap-servers"),
                    "mongo", environment.getRequiredProperty("spring.mongodb.uri"),
                    "views", environment.getRequiredProperty("gongbang.mongo.database"),
                    "reviews", environment.getRequiredProperty("gongbang.services.review-service"),
                    "data", environment.getRequiredProperty("gongbang.data"));
        }
    }
}
