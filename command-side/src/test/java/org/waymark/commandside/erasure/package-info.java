/** Tests of erasing: what goes, what is refused, and what a crash leaves. */
@NullMarked
package org.waymark.commandside.erasure;

import org.jspecify.annotations.NullMarked;
