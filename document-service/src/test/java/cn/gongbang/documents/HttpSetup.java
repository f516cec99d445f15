package cn.gongbang.documents;

import cn.gongbang.documents.cases.CaseAccess;
import cn.gongbang.documents.cases.HeardCases;
import cn.gongbang.documents.cases.KnownCases;
import cn.gongbang.documents.dossier.Dossiers;
import cn.gongbang.documents.upload.InMemoryDossiers;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.problems.ProblemAdvice;
import cn.gongbang.platform.store.Commands;
import cn.gongbang.platform.store.Histories;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.platform.web.WebConfiguration;
import cn.gongbang.platform.web.Writes;
import cn.gongbang.tokens.OidcProperties;
import cn.gongbang.tokens.TokenReader;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.Configuration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
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
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The endpoints on a real server with the service's own settings; no Kafka, no PostgreSQL, callers named by a header. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({WebConfiguration.class, ProblemAdvice.class, Writes.class})
@ComponentScan(
        basePackages = {
            "cn.gongbang.documents.upload",
            "cn.gongbang.documents.files",
            "cn.gongbang.documents.download",
            "cn.gongbang.documents.checklist",
            "cn.gongbang.documents.cases",
            "cn.gongbang.platform.access"
        },
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {KnownCases.class, CaseAccess.class}))
class HttpSetup {
    /** Role and, after a blank, union of the caller. */
    static final String CALLER = "X-Caller";

    @Bean
    Clock clock() {
        return Clock.fixed(Dossiers.MORNING, DomainTime.ZONE);
    }

    @Bean(destroyMethod = "shutdown")
    Configuration axon() {
        return InMemoryDossiers.axon();
    }

    @Bean
    Commands commands(Configuration axon) {
        return new Commands(axon.commandGateway());
    }

    @Bean
    Histories histories(Configuration axon) {
        return new Histories(axon.eventStore());
    }

    @Bean(destroyMethod = "shutdownNow")
    MongoServer mongoServer() {
        return new MongoServer(new MemoryBackend());
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(MongoServer server) {
        return MongoClients.create(server.bindAndGetConnectionString());
    }

    @Bean
    KnownCases heardCases(MongoClient client) {
        return HeardCases.of(client.getDatabase("documents"), Dossiers.CASE, Dossiers.UNION);
    }

    @Bean
    CaseAccess access(KnownCases cases) {
        return HeardCases.access(cases);
    }

    @Bean
    FixedKeys keys() {
        return new FixedKeys();
    }

    @Bean
    Sealing sealing(FixedKeys keys) {
        return new Sealing(keys);
    }

    /** Sees what the server keeps on disk of an upload while it is handled. */
    @Bean
    SpoolWatch spoolWatch(@Value("${server.tomcat.basedir}") Path folder) {
        return new SpoolWatch(folder);
    }

    record SpoolWatch(Path folder, Set<Path> seen) implements WebMvcConfigurer, HandlerInterceptor {
        SpoolWatch(Path folder) {
            this(folder, ConcurrentHashMap.newKeySet());
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(this);
        }

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(seen::add);
            }
            return true;
        }
    }

    @Bean
    TokenReader tokens() {
        return new TokenReader(new OidcProperties("gongbang", null, null, "gongbang", "roles", "union", Map.of()));
    }

    @Bean
    LogInHand accessLog() {
        return new LogInHand();
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
            String[] caller = request.getHeader(CALLER).split(" ");
            Jwt.Builder token = Jwt.withTokenValue("token")
                    .header("alg", "none")
                    .subject(caller[caller.length - 1])
                    .claim("roles", Arrays.asList(caller[0]));
            if (caller.length > 1) {
                token.claim("union", caller[1]);
            }
            SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token.build()));
            chain.doFilter(request, response);
        }
    }
}
