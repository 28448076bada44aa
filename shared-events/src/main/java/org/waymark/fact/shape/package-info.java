/**
 * What a fact's record says about its own fields: defaults, stored names, references. Forms, codec and documents are
 * derived from it, so that a field is described once.
 */
@NullMarked
package org.waymark.fact.shape;

import org.jspecify.annotations.NullMarked;
