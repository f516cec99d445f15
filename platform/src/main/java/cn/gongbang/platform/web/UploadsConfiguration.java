package cn.gongbang.platform.web;

import jakarta.servlet.MultipartConfigElement;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.DispatcherServlet;

/** R-PII-1: whatever the settings of a service are, the server writes no part of an upload to disk. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MultipartProperties.class)
class UploadsConfiguration {

    /** A part goes to disk when it is larger than the threshold; none can be larger than the whole request. */
    @Bean
    MultipartConfigElement multipartConfigElement(MultipartProperties settings) {
        MultipartConfigFactory factory = new MultipartConfigFactory();
        factory.setMaxFileSize(settings.getMaxFileSize());
        factory.setMaxRequestSize(settings.getMaxRequestSize());
        factory.setFileSizeThreshold(settings.getMaxRequestSize());
        return factory.createMultipartConfig();
    }

    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    UploadsInMemory multipartResolver(
            MultipartProperties settings,
            @Value("${gongbang.uploads.memory:64MB}") DataSize memory,
            @Value("${gongbang.uploads.patience:10s}") Duration patience) {
        return new UploadsInMemory(memory, settings.getMaxRequestSize(), patience);
    }
}
