/**
 * Tests of the reading pages: rendered whole, from answers made by hand, and looked at as a browser would.
 * The story they tell is the one of the visual reference, so that a number that moves there moves here.
 */
@NullMarked
package org.waymark.queryside.page;

import org.jspecify.annotations.NullMarked;
