package cn.gongbang.gateway;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services listen, as http addresses without a path. */
@ConfigurationProperties("gongbang.services")
public record Services(URI caseService, URI reviewService, URI documentService, URI reportingService) {

    /** Host and port of each service. */
    public Set<String> authorities() {
        return Set.copyOf(List.of(
                caseService.getAuthority(),
                reviewService.getAuthority(),
                documentService.getAuthority(),
                reportingService.getAuthority()));
    }
}
