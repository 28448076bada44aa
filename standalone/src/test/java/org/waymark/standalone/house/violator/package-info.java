/**
 * Code that breaks the rules on purpose. It shows that a rule bites, because a rule that matches nothing passes for
 * ever.
 */
@NullMarked
package org.waymark.standalone.house.violator;

import org.jspecify.annotations.NullMarked;
