/** Tests of what goes in and out as case files. They use lines as people write them. */
@NullMarked
package org.waymark.standalone.transfer;

import org.jspecify.annotations.NullMarked;
