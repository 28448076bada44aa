/**
 * What verdicts rest on in words, beside the proof of one partnership and for all of a community.
 * Every entry, person and organization that bears is a link to its page.
 */
@NullMarked
package org.waymark.queryside.page.bearing;

import org.jspecify.annotations.NullMarked;
