package org.waymark.fact.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field is when it is left out, as JSON. A field with neither this nor a nullable type must be given. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OrElse {

    /** The JSON text of the default. */
    String value();
}
