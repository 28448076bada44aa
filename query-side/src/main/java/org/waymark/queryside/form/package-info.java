/**
 * Forms: every page on which something is recorded. They are derived from the registry of facts, so that a field is
 * described once; the ones people spend their time on are made by hand.
 */
@NullMarked
package org.waymark.queryside.form;

import org.jspecify.annotations.NullMarked;
