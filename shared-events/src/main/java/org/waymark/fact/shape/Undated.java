package org.waymark.fact.shape;

/** Marks a fact that has no {@code on} of its own, because it follows the date of the entry it speaks of. */
public interface Undated {}
