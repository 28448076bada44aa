package org.waymark.registry;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.waymark.fact.shape.Refers;

/**
 * One field of a fact or of a composite value.
 *
 * @param name stored name
 * @param required whether it must be given
 * @param otherwise JSON text of the default, where there is one
 * @param refers what its id or ids refer to
 * @param mints whether it is the id that the fact gives to the thing it starts
 * @param accessor reads it from a record
 */
public record FieldSpec(
        String name,
        FieldType type,
        boolean required,
        @Nullable String otherwise,
        Refers.@Nullable To refers,
        boolean mints,
        Method accessor) {

    /** The value of this field in {@code record}. */
    public @Nullable Object in(Object record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + name + " of " + record.getClass(), e);
        }
    }
}
