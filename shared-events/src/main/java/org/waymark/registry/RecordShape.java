package org.waymark.registry;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.Fact;
import org.waymark.fact.FuzzyDate;
import org.waymark.fact.Header;
import org.waymark.fact.PartRef;
import org.waymark.fact.Word;
import org.waymark.fact.shape.Mints;
import org.waymark.fact.shape.OrElse;
import org.waymark.fact.shape.Refers;
import org.waymark.fact.shape.Wire;
import org.waymark.registry.FieldType.Scalar;

/** The fields of a record, read once from its components, and the way to make one from values in their order. */
public final class RecordShape {

    private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Scalar> SCALARS = Map.ofEntries(
            Map.entry(String.class, Scalar.STRING),
            Map.entry(PartRef.class, Scalar.TEXT),
            Map.entry(FuzzyDate.class, Scalar.FUZZY_DATE),
            Map.entry(LocalDate.class, Scalar.DATE),
            Map.entry(ZoneId.class, Scalar.ZONE),
            Map.entry(int.class, Scalar.INTEGER),
            Map.entry(Integer.class, Scalar.INTEGER),
            Map.entry(long.class, Scalar.LONG),
            Map.entry(Long.class, Scalar.LONG),
            Map.entry(BigDecimal.class, Scalar.DECIMAL),
            Map.entry(boolean.class, Scalar.BOOLEAN));

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final List<FieldSpec> fields;

    private RecordShape(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
        fields = Arrays.stream(components)
                .filter(component -> component.getType() != Header.class)
                .map(RecordShape::field)
                .toList();
    }

    /** The shape of a record class. */
    public static RecordShape of(Class<?> type) {
        RecordShape known = KNOWN.get(type);
        if (known == null) {
            known = new RecordShape(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    /** What the record is called in code; words on screen are found by it. */
    public String name() {
        return type.getSimpleName();
    }

    /** The fields in the order of the record, without a fact's header. */
    public List<FieldSpec> fields() {
        return fields;
    }

    /** The field of that stored name. */
    public Optional<FieldSpec> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Makes a record; {@code values} in the order of its components, header included where it has one. */
    public Object make(List<@Nullable Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private static FieldSpec field(RecordComponent component) {
        var wire = component.getAnnotation(Wire.class);
        var otherwise = component.getAnnotation(OrElse.class);
        var refers = component.getAnnotation(Refers.class);
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new FieldSpec(
                wire == null ? component.getName() : wire.value(),
                typeOf(component.getGenericType()),
                !nullable && otherwise == null,
                otherwise == null ? null : otherwise.value(),
                refers == null ? null : refers.value(),
                component.isAnnotationPresent(Mints.class),
                component.getAccessor());
    }

    private static FieldType typeOf(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new FieldType.Many(typeOf(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        Scalar scalar = SCALARS.get(plain);
        if (scalar != null) {
            return scalar;
        }
        if (Word.class.isAssignableFrom(plain)) {
            return new FieldType.OneOf(plain.asSubclass(Word.class));
        }
        return plain == Fact.class ? new FieldType.Replacement() : new FieldType.Composite(of(plain));
    }
}
