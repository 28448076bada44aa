package org.waymark.queryside.basis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller that answers from the views. Until they have read the log once it would state stages of half a record, or
 * find nothing where something is, so it is kept shut and says how far they are.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsViews {}
