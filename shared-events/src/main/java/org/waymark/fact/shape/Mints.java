package org.waymark.fact.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the id that this fact gives to the thing it starts (a meeting, a plan). Forms leave it out and mint one; the
 * value still may name something known, to start it again.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Mints {}
