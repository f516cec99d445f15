package cn.gongbang.standalone;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The applications of a run: services that listen on loopback and the one gateway people reach. */
public record Suite(List<ServiceSpec> services, ServiceSpec gateway) {

    List<String> databases() {
        return Stream.concat(
                        services.stream()
                                .map(ServiceSpec::database)
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull),
                        Stream.of(ServiceProperties.KEYS))
                .toList();
    }
}
