/**
 * What an entry would move, in words. Forms say it before they are sent, and restatements say it afterwards.
 */
@NullMarked
package org.waymark.queryside.page.ripple;

import org.jspecify.annotations.NullMarked;
