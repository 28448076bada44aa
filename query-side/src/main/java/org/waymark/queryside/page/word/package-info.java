/**
 * Words and dates: message bundles turned into lines that keep their dates, links and badges apart from their text.
 * Templates draw a line piece by piece, so that nothing is ever escaped by hand.
 */
@NullMarked
package org.waymark.queryside.page.word;

import org.jspecify.annotations.NullMarked;
