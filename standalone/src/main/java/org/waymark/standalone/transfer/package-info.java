/** Case files in and out: judged, imported, exported. They are how a record leaves one Waymark and enters another. */
@NullMarked
package org.waymark.standalone.transfer;

import org.jspecify.annotations.NullMarked;
