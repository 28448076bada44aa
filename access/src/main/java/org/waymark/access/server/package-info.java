/**
 * How the web server takes connections, and what it says by itself when no application was asked. It is the same for every
 * process of Waymark, so it stands here and not in the settings of each.
 */
@NullMarked
package org.waymark.access.server;

import org.jspecify.annotations.NullMarked;
