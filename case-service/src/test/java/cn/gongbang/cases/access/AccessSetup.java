package cn.gongbang.cases.access;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.keys.KeyDatabase;
import cn.gongbang.cases.registry.Registry;
import cn.gongbang.cases.write.CaseHistories;
import cn.gongbang.cases.write.CaseInHand;
import cn.gongbang.cases.write.StoredRows;
import cn.gongbang.platform.integrity.StoredEvents;
import cn.gongbang.platform.problems.ProblemAdvice;
import cn.gongbang.platform.store.Histories;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.platform.web.WebConfiguration;
import cn.gongbang.tokens.OidcProperties;
import cn.gongbang.tokens.TokenReader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.JsonNode;

/** What shows a case to readers, on a real server and with the real log; one family is on file. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({WebConfiguration.class, ProblemAdvice.class, KeyDatabase.class})
@ComponentScan({"cn.gongbang.cases.access", "cn.gongbang.platform.access"})
@ComponentScan(
        basePackages = "cn.gongbang.cases.read",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                ".*\\.(Case(Endpoint|Answers)|History(Endpoint|Exports|Reader|Document)|ComparisonEndpoint)"))
class AccessSetup {
    /** Name, role and union of the caller, divided by blanks. */
    static final String CALLER = "X-Caller";

    static final Instant NOW = Instant.parse("2024-02-01T01:00:00Z");

    /** A holder, a spouse who is ill, a child of ten who is disabled, and a son of seventeen. */
    static final JsonNode APPLICATION = CaseInHand.JSON.readTree("""
            {"campaign":"2023","union":"jianghai.waihai.u01","channel":"WORKERS_APP",
             "people":[{"residentId":"440704198503120015","name":"欧阳明","relation":"HOLDER","employment":"EMPLOYED","ableToWork":true},
                       {"residentId":"440704199006070023","name":"陈𠮷","relation":"SPOUSE","health":"CANCER","ableToWork":false},
                       {"residentId":"440704201306010014","name":"欧阳小满","relation":"SON","health":"DISABLED","studying":"PRIMARY","ableToWork":true,
                        "disability":{"kind":"HEARING","level":2}}],
             "incomes":[{"person":"HOLDER","kind":"WAGE","amount":"20000.00"}],
             "expenses":[{"person":"440704199006070023","kind":"MEDICAL_SELF_PAY","amount":"3000.00"}],
             "accident":null,"causes":{"primary":"MAJOR_ILLNESS","secondary":[]},
             "contact":{"mobile":"13800000000","address":"江海区一路1号"},
             "bank":{"bank":"江门农商银行","card":"6222080123456789012"},
             "profile":{"ethnicity":"汉族"},"property":{"homes":3}}""");

    static final CaseInHand FAMILY = CaseInHand.recognized(APPLICATION, "2023-02-01T09:00:00+08:00");
    static final String CASE = FAMILY.state().opening().caseId();

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, DomainTime.ZONE);
    }

    @Bean
    Histories histories() {
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        store.publish(messages());
        return new Histories(store);
    }

    @Bean
    StoredEvents storedEvents() {
        return StoredRows.of(messages());
    }

    @Bean
    TokenReader tokens() {
        return new TokenReader(new OidcProperties("gongbang", null, null, "gongbang", "roles", "union", Map.of()));
    }

    private static List<DomainEventMessage<CaseEvent>> messages() {
        List<DomainEventMessage<CaseEvent>> messages = new ArrayList<>();
        for (CaseEvent event : FAMILY.events()) {
            messages.add(new GenericDomainEventMessage<>("HardshipCase", "case:" + CASE, messages.size(), event));
        }
        return messages;
    }

    @Bean
    CaseHistories cases(Histories histories) {
        return new CaseHistories(histories);
    }

    @Bean
    Registry registry(Histories histories) {
        return new Registry(histories);
    }

    @Bean
    SecurityFilterChain callerByHeader(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .addFilterAfter(new CallerByHeader(), SecurityContextHolderFilter.class)
                .build();
    }

    private static final class CallerByHeader extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            String header = request.getHeader(CALLER);
            String[] caller = (header == null ? "reporting-service SERVICE" : header).split(" ");
            Jwt.Builder token = Jwt.withTokenValue("token")
                    .header("alg", "none")
                    .subject(caller[0])
                    .claim("roles", List.of(caller[1]));
            if (caller.length > 2) {
                token.claim("union", caller[2]);
            }
            SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token.build()));
            chain.doFilter(request, response);
        }
    }
}
