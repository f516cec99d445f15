package cn.gongbang.eventkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;

/** Which events a service stores: those its aggregates are sourced from. */
public final class StoredEvents {
    private StoredEvents() {}

    /** An event type and the aggregate in whose stream it stands. */
    public record StoredEvent(Class<?> type, Class<?> aggregate) {}

    /**
     * All of a service, by aggregate and in the order its events are permitted.
     *
     * @param service a class in the service's topmost package; aggregates are looked for beside and below it
     */
    public static List<StoredEvent> of(Class<?> service) {
        return aggregates(service)
                .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                        .sorted(Comparator.comparing(Method::toString))
                        .flatMap(handler -> concrete(handler.getParameterTypes()[0]))
                        .distinct()
                        .map(event -> new StoredEvent(event, aggregate)))
                .toList();
    }

    /**
     * The records a type stands for: itself, or all that a sealed interface permits.
     *
     * @throws IllegalArgumentException when anything could be stored under the type
     */
    static Stream<Class<?>> concrete(Class<?> type) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredEvents::concrete);
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is neither a record nor sealed");
        }
        return Stream.of(type);
    }

    private static Stream<Class<?>> aggregates(Class<?> service) {
        String pattern =
                "classpath*:" + ClassUtils.convertClassNameToResourcePath(service.getPackageName()) + "/**/*.class";
        String home =
                service.getProtectionDomain().getCodeSource().getLocation().toString();
        MetadataReaderFactory readers = new SimpleMetadataReaderFactory();
        try {
            List<AnnotationMetadata> classes = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                if (file.getURL().toString().contains(home)) {
                    classes.add(readers.getMetadataReader(file).getAnnotationMetadata());
                }
            }
            return classes.stream()
                    .filter(type -> type.hasAnnotatedMethods(EventSourcingHandler.class.getName()))
                    .map(type -> ClassUtils.resolveClassName(type.getClassName(), service.getClassLoader()))
                    .sorted(Comparator.comparing(Class::getName))
                    .map(type -> (Class<?>) type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
