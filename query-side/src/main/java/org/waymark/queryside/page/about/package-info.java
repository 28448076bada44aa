/**
 * About Waymark, and its error pages: what happened and what to do next.
 * Programs get problem details from the API instead.
 */
@NullMarked
package org.waymark.queryside.page.about;

import org.jspecify.annotations.NullMarked;
