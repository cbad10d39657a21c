package dev.banksman.client.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.banksman.client.model.Field;
import dev.banksman.client.model.Newtype;
import dev.banksman.client.model.Related;
import dev.banksman.client.model.Union;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.module.SimpleModule;

/** What Jackson doesn't know by itself about the types of {@code client.model}. */
final class BanksmanModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    BanksmanModule() {
        super("banksman");
        addSerializer(OffsetDateTime.class, new DateTimeSerializer());
        addDeserializer(OffsetDateTime.class, new TextDeserializer<>(OffsetDateTime.class, DateTimeText::dateTime));
        addDeserializer(OffsetTime.class, new TextDeserializer<>(OffsetTime.class, DateTimeText::time));
        addDeserializer(Instant.class, new TextDeserializer<>(Instant.class, InstantText::parse));
        addDeserializer(LocalDate.class, new TextDeserializer<>(LocalDate.class, DateText::parse));
        addDeserializer(Duration.class, new TextDeserializer<>(Duration.class, Duration::parse));
        addSerializer(BigDecimal.class, new DecimalSerializer());
        addDeserializer(BigDecimal.class, new DecimalDeserializer());
        addSerializer(new FieldSerializer());
        addDeserializer(Field.class, new FieldDeserializer());
        addSerializer(new RelatedSerializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new RecordVisibility());
        context.addDeserializers(new ByType());
        context.addKeyDeserializers(BanksmanModule::key);
        context.addValueInstantiators(new Records());
        // An absent field counts as empty and is left out, whatever its record says (FieldSerializer.isEmpty).
        context.configOverride(Field.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
    }

    private static @Nullable KeyDeserializer key(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return isNewtype(type.getRawClass()) ? new NewtypeKeyDeserializer(Newtypes.of(type.getRawClass())) : null;
    }

    private static boolean isNewtype(Class<?> type) {
        return Newtype.class.isAssignableFrom(type) && type.isRecord();
    }

    private static final class Records extends ValueInstantiators.Base {
        @Override
        public ValueInstantiator modifyValueInstantiator(
                DeserializationConfig config, BeanDescription.Supplier description, ValueInstantiator instantiator) {
            return RecordInstantiator.modify(instantiator);
        }
    }

    private static final class ByType extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            if (raw == Related.class) {
                return new RelatedDeserializer(type);
            }
            if (isNewtype(raw)) {
                return new NewtypeDeserializer(Newtypes.of(raw));
            }
            if (WrapperDeserializer.reads(raw)) {
                return WrapperDeserializer.of(raw);
            }
            Union union = raw.getDeclaredAnnotation(Union.class);
            return union == null ? null : new UnionDeserializer(raw, union);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type == Related.class
                    || isNewtype(type)
                    || WrapperDeserializer.reads(type)
                    || type.isAnnotationPresent(Union.class);
        }
    }
}
