/**
 * Then and now in words, for one partnership and for all of a community, and what a verdict rests on.
 * Every entry named is a link to its page.
 */
@NullMarked
package org.waymark.queryside.page.change;

import org.jspecify.annotations.NullMarked;
