/**
 * The whole program as its users run it: started as a process of its own, used through a browser and the command API,
 * killed and started again. What needs a browser is skipped without a Chromium, and says so.
 */
@NullMarked
package org.waymark.standalone.story;

import org.jspecify.annotations.NullMarked;
