package cn.gongbang.platform.web;

import cn.gongbang.contracts.codes.CodeWords;
import cn.gongbang.platform.problems.Problems;
import cn.gongbang.platform.security.CallerResolver;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.tokens.TokenReader;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;

/** How requests are read and answers written: strict types, instants with the zone's offset, Chinese by default. */
@Configuration(proxyBeanMethods = false)
@Import(UploadsConfiguration.class)
public class WebConfiguration implements WebMvcConfigurer {
    private final TokenReader tokens;

    WebConfiguration(TokenReader tokens) {
        this.tokens = tokens;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerResolver(tokens));
    }

    @Bean
    MessageSource messageSource(@Value("${gongbang.messages:}") String[] own) {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("platform-messages");
        source.addBasenames(own);
        source.addBasenames(CodeWords.BUNDLE);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return resolver;
    }

    @Bean
    Problems problems(MessageSource messages) {
        return new Problems(messages);
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return builder -> builder.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .withCoercionConfig(LogicalType.Textual, config -> config.setCoercion(
                                CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .addModule(new SimpleModule("gongbang-web").addSerializer(new OffsetInstants()));
    }

    /** Instants as {@code 2023-02-01T09:00:00+08:00}. */
    private static final class OffsetInstants extends StdSerializer<Instant> {
        OffsetInstants() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value.atZone(DomainTime.ZONE)));
        }
    }
}
