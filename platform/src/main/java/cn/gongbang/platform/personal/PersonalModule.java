package cn.gongbang.platform.personal;

import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.PersonalOf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * R-PII-1: writes what is {@link Personal} sealed, and opens it when reading. Data written in plain before there were keys
 * is read as it stands.
 */
public final class PersonalModule extends SimpleModule {
    private static final long serialVersionUID = 1;
    private final transient Sealing sealing;

    public PersonalModule(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new Single());
        context.addSerializerModifier(new WritingTogether());
        context.addDeserializerModifier(new ReadingTogether());
    }

    /** Personal components of records that are not about one person: each is sealed for the household. */
    private final class Single extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
            return isSingle(annotated) ? new SealedValueSerializer(sealing, null) : null;
        }

        @Override
        public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
            return isSingle(annotated) ? new SealedValueDeserializer(sealing) : null;
        }

        private static boolean isSingle(Annotated annotated) {
            return annotated instanceof AnnotatedMember member
                    && member.hasAnnotation(Personal.class)
                    && !member.getDeclaringClass().isAnnotationPresent(PersonalOf.class);
        }
    }

    private final class WritingTogether extends ValueSerializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier described, List<BeanPropertyWriter> properties) {
            PersonalOf about = described.getBeanClass().getAnnotation(PersonalOf.class);
            if (about == null) {
                return properties;
            }
            List<BeanPropertyWriter> plain = new ArrayList<>();
            List<BeanPropertyWriter> personal = new ArrayList<>();
            properties.forEach(
                    property -> (property.getAnnotation(Personal.class) == null ? plain : personal).add(property));
            BeanPropertyWriter member = plain.stream()
                    .filter(property -> property.getName().equals(about.value()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            described.getBeanClass() + " has no plain component " + about.value()));
            plain.add(new SealedTogetherWriter(sealing, member, personal));
            return plain;
        }
    }

    private final class ReadingTogether extends ValueDeserializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier described, ValueDeserializer<?> deserializer) {
            Class<?> type = described.getBeanClass();
            return type.isAnnotationPresent(PersonalOf.class)
                    ? new SealedTogetherDeserializer(sealing, Unreadable.of(type), deserializer)
                    : deserializer;
        }
    }
}
