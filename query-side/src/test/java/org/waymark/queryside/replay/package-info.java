/** How replays are made, told and given up. */
@NullMarked
package org.waymark.queryside.replay;

import org.jspecify.annotations.NullMarked;
